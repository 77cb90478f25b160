package io.github.kinerjaasn.testkit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value, strictly by RFC 8259, without duplicate members and not too deep. */
final class JsonReader {
  private static final int DEEPEST = 500;

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  Json document() {
    Json value = value();
    blanks();
    if (at < text.length()) {
      throw wrong("text after the value");
    }
    return value;
  }

  private Json value() {
    blanks();
    char c = peek();
    return switch (c) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> new Json.Text(string());
      case 't' -> word("true", new Json.Bool(true));
      case 'f' -> word("false", new Json.Bool(false));
      case 'n' -> word("null", Json.NULL);
      default -> number();
    };
  }

  private Json object() {
    enter();
    Map<String, Json> members = new LinkedHashMap<>();
    blanks();
    if (!skip('}')) {
      do {
        member(members);
        blanks();
      } while (skip(','));
      expect('}');
    }
    depth--;
    return new Json.Obj(members);
  }

  private void member(Map<String, Json> members) {
    blanks();
    if (peek() != '"') {
      throw wrong("a member name was due");
    }
    String name = string();
    blanks();
    expect(':');
    Json value = value();
    if (members.put(name, value) != null) {
      throw wrong("duplicate member " + Json.quote(name));
    }
  }

  private Json array() {
    enter();
    List<Json> items = new ArrayList<>();
    blanks();
    if (!skip(']')) {
      do {
        items.add(value());
        blanks();
      } while (skip(','));
      expect(']');
    }
    depth--;
    return new Json.Arr(items);
  }

  private void enter() {
    at++;
    if (++depth > DEEPEST) {
      throw wrong("nested too deep");
    }
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    for (at++; peek() != '"'; at++) {
      char c = peek();
      if (c < ' ') {
        throw wrong("control character in a string");
      }
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    at++;
    char c = peek();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong("unknown escape");
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      at++;
      char c = peek();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw wrong("four hexadecimal digits were due");
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  private Json number() {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits();
    }
    if (skip('.')) {
      digits();
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits();
    }
    return new Json.Num(text.substring(start, at));
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start) {
      throw wrong("a value was due");
    }
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw wrong("a value was due");
    }
    at += word.length();
    return value;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("the text ends too early");
    }
    return text.charAt(at);
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw wrong("'" + c + "' was due");
    }
  }

  private JsonException wrong(String problem) {
    return new JsonException(problem, at);
  }
}
