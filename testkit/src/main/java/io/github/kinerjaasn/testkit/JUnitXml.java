package io.github.kinerjaasn.testkit;

import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Renders a report in the XML that build servers read. */
final class JUnitXml {
  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(ConformanceReport report) {
    StringWriter text = new StringWriter();
    try {
      new JUnitXml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(report);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private void write(ConformanceReport report) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuites");
    counts(report.passed() + report.failed(), report.failed(), report.problems().size());
    xml.writeAttribute("time", seconds(report.took()));
    for (OperationResult operation : report.operations()) {
      suite(operation);
    }
    for (String problem : report.problems()) {
      start("testsuite", "name", "program");
      counts(1, 0, 1);
      start("testcase", "classname", "program", "name", "behaves");
      start("error", "message", problem);
      end(3);
    }
    xml.writeEndDocument();
  }

  private void suite(OperationResult operation) throws XMLStreamException {
    Map<String, Difference> wrong = new HashMap<>();
    operation.differences().forEach(d -> wrong.put(d.of().id(), d));
    start("testsuite", "name", operation.op());
    counts(operation.cases().size(), operation.failed(), 0);
    for (ConformanceCase each : operation.cases()) {
      start("testcase", "classname", operation.op(), "name", each.id());
      Difference difference = wrong.get(each.id());
      if (difference != null) {
        start("failure", "message", difference.reason());
        xml.writeCharacters(carried(difference.toString()));
        end(1);
      }
      end(1);
    }
    end(1);
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], carried(attributes[i + 1]));
    }
  }

  private void end(int levels) throws XMLStreamException {
    for (int i = 0; i < levels; i++) {
      xml.writeEndElement();
    }
  }

  private void counts(int tests, int failures, int errors) throws XMLStreamException {
    xml.writeAttribute("tests", tests + "");
    xml.writeAttribute("failures", failures + "");
    xml.writeAttribute("errors", errors + "");
  }

  private static String seconds(Duration took) {
    long millis = took.toMillis();
    return millis / 1000 + "." + String.valueOf(1000 + millis % 1000).substring(1);
  }

  /** What XML 1.0 cannot carry becomes a question mark. */
  private static String carried(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(isCarried(c) ? c : '?'));
    return out.toString();
  }

  private static boolean isCarried(int c) {
    boolean control = c < 0x20 && c != '\n' && c != '\t' && c != '\r';
    return !control && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff;
  }
}
