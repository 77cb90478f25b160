import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Compares what the bills of materials of the published modules list with the table in
 * CONTRIBUTING: every dependency is there with its reason, its licence and the modules that bring
 * it, and no other. Arguments: CONTRIBUTING.md, then the bills.
 */
final class Dependencies {
  private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-3-Clause", "EPL-2.0");
  private static final String OWN = "io.github.kinerjaasn";

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`:]+:[^`:]+)` \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");

  /** A dependency as it is stated or found: its licence and the modules whose users get it. */
  record Use(String licence, Set<String> modules) {}

  public static void main(String[] args) throws Exception {
    SortedMap<String, Use> stated = stated(Path.of(args[0]));
    SortedMap<String, Use> found = new TreeMap<>();
    for (String bill : List.of(args).subList(1, args.length)) {
      read(Path.of(bill), found);
    }
    Set<String> names = new TreeSet<>(stated.keySet());
    names.addAll(found.keySet());
    long faults = names.stream().filter(name -> differs(name, stated, found)).count();
    if (faults > 0 || found.isEmpty()) {
      System.err.println(faults + " dependencies differ from " + args[0]);
      System.exit(1);
    }
    System.out.println(
        found.size() + " dependencies of " + (args.length - 1) + " modules are as CONTRIBUTING says");
  }

  private static boolean differs(String name, Map<String, Use> stated, Map<String, Use> found) {
    Use use = found.get(name);
    boolean forbidden = use != null && !ALLOWED.contains(use.licence());
    if (use != null && use.equals(stated.get(name)) && !forbidden) {
      return false;
    }
    System.err.println(name + (forbidden ? " has a licence that is not allowed" : ""));
    System.err.println("  stated " + stated.get(name) + "\n  found  " + use);
    return true;
  }

  private static SortedMap<String, Use> stated(Path contributing) throws IOException {
    return ROW.matcher(Files.readString(contributing))
        .results()
        .collect(
            Collectors.toMap(
                (MatchResult row) -> row.group(1),
                row -> new Use(row.group(3).strip(), modules(row.group(2))),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Set<String> modules(String list) {
    return Stream.of(list.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void read(Path bill, Map<String, Use> found) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bill.toFile());
    Element metadata = child(document.getDocumentElement(), "metadata");
    String module = text(child(metadata, "component"), "name");
    NodeList components = child(document.getDocumentElement(), "components").getElementsByTagName("component");
    for (int i = 0; i < components.getLength(); i++) {
      Element component = (Element) components.item(i);
      if (!text(component, "group").equals(OWN)) {
        String name = text(component, "group") + ":" + text(component, "name");
        found
            .computeIfAbsent(name, any -> new Use(licence(component), new TreeSet<>()))
            .modules()
            .add(module.replace("kinerja-", ""));
      }
    }
  }

  private static Element child(Element parent, String tag) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(tag)) {
        return element;
      }
    }
    throw new IllegalArgumentException("a bill of materials must have " + tag);
  }

  private static String licence(Element component) {
    NodeList licences = component.getElementsByTagName("license");
    return licences.getLength() == 0 ? "none" : id((Element) licences.item(0));
  }

  private static String id(Element licence) {
    String id = text(licence, "id");
    return id.isEmpty() ? text(licence, "name") : id;
  }

  private static String text(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
