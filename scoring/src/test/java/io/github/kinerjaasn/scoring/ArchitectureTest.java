package io.github.kinerjaasn.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.kinerjaasn.architecture.CompiledModule;
import io.github.kinerjaasn.architecture.HouseRules;
import io.github.kinerjaasn.architecture.Layers;
import io.github.kinerjaasn.architecture.PureRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String MODULE = "io.github.kinerjaasn.scoring";
  private static final JavaClasses CLASSES = CompiledModule.classes();

  /** What builds on the legal texts, lowest first. */
  private static final List<String> ABOVE_TEXTS =
      List.of(
          "region",
          "cascade",
          "measure",
          "cause",
          "report",
          "proposal",
          "regime",
          "evaluation",
          "scheme",
          "stage",
          "schemecheck",
          "compiled",
          "sample",
          "reform",
          "standing",
          "feedback",
          "rater",
          "career",
          "advice",
          "population");

  /** Which text's package uses another's: only where the law itself refers to it. */
  private static final Map<String, Set<String>> REFERENCES =
      Map.of(
          "se3y2021", Set.of("pp46y2011", "pp30y2019"),
          "se3y2023", Set.of("permenpanrb6y2022"),
          "permenpanrb8y2021", Set.of("pp30y2019"),
          "perbkn3y2023", Set.of("permenpanrb6y2022"),
          "kmk127y2026", Set.of("kmk127y2026iki", "permenpanrb6y2022"));

  private static Layers layers() {
    Map<String, Set<String>> seen = new TreeMap<>();
    seen.put("method", Set.of());
    List<String> below = new ArrayList<>(List.of("method"));
    for (String text : texts()) {
      Set<String> sees = new TreeSet<>(REFERENCES.getOrDefault(text, Set.of()));
      sees.add("method");
      seen.put(text, sees);
      below.add(text);
    }
    for (String name : ABOVE_TEXTS) {
      seen.put(name, Set.copyOf(below));
      below.add(name);
    }
    return new Layers(MODULE, seen);
  }

  private static Set<String> texts() {
    Set<String> names = new TreeSet<>(REFERENCES.keySet());
    CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.matches(MODULE.replace(".", "\\.") + "\\.[a-z]+\\d*y\\d{4}[a-z]*"))
        .forEach(name -> names.add(name.substring(MODULE.length() + 1)));
    return names;
  }

  @Test
  void packagesSeeOnlyLowerOnes() {
    assertThat(layers().broken(CLASSES)).isEmpty();
  }

  @Test
  void everyPackageIsATextOrHasItsPlaceInTheOrder() {
    assertThat(layers().unlisted(CLASSES)).isEmpty();
  }

  @Test
  void houseRules() {
    HouseRules.all().check(CLASSES);
  }

  @Test
  void computesOnly() {
    PureRules.all().check(CLASSES);
  }
}
