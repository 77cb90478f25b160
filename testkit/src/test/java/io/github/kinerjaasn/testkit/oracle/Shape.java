package io.github.kinerjaasn.testkit.oracle;

import io.github.kinerjaasn.testkit.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a member must look like; reading gives plain Java values or a {@link Refusal}. */
interface Shape {
  int BIGGEST_EXPONENT = 100;

  Object read(Json json, String path);

  /** A member of an object. */
  record Field(String name, Shape shape, boolean required) {}

  static Field need(String name, Shape shape) {
    return new Field(name, shape, true);
  }

  static Field may(String name, Shape shape) {
    return new Field(name, shape, false);
  }

  /** Exact number in [from, to]. */
  static Shape decimal(String from, String to) {
    return (json, path) -> inside(fraction(json, path), from, to, path);
  }

  static Shape atLeast(String from) {
    return decimal(from, "");
  }

  static Shape any() {
    return decimal("", "");
  }

  static Shape aboveZero() {
    return (json, path) -> {
      Fraction value = fraction(json, path);
      if (value.num().signum() <= 0) {
        throw new Refusal("OUT_OF_RANGE", path);
      }
      return value;
    };
  }

  static Shape whole(String from, String to) {
    return (json, path) -> {
      Fraction value = fraction(json, path);
      if (!value.isWhole()) {
        throw new Refusal("WRONG_TYPE", path);
      }
      return inside(value, from, to, path);
    };
  }

  static Shape text() {
    return (json, path) -> {
      if (json instanceof Json.Text text) {
        return text.value();
      }
      throw new Refusal("WRONG_TYPE", path);
    };
  }

  static Shape word(List<String> words) {
    return (json, path) -> {
      Object value = text().read(json, path);
      if (!words.contains(value)) {
        throw new Refusal("UNKNOWN_VALUE", path);
      }
      return value;
    };
  }

  static Shape flag() {
    return (json, path) -> {
      if (json instanceof Json.Bool bool) {
        return bool.value();
      }
      throw new Refusal("WRONG_TYPE", path);
    };
  }

  static Shape list(int least, Shape item) {
    return (json, path) -> {
      if (!(json instanceof Json.Arr array)) {
        throw new Refusal("WRONG_TYPE", path);
      }
      if (array.items().size() < least) {
        throw new Refusal("OUT_OF_RANGE", path);
      }
      List<Object> values = new ArrayList<>();
      for (Json each : array.items()) {
        values.add(item.read(each, path + "/" + values.size()));
      }
      return values;
    };
  }

  static Shape object(Field... fields) {
    return (json, path) -> {
      if (!(json instanceof Json.Obj object)) {
        throw new Refusal("WRONG_TYPE", path);
      }
      for (String name : object.members().keySet()) {
        if (List.of(fields).stream().noneMatch(f -> f.name().equals(name))) {
          throw new Refusal("UNKNOWN_FIELD", path + "/" + pointer(name));
        }
      }
      Map<String, Object> values = new LinkedHashMap<>();
      for (Field field : fields) {
        String at = path + "/" + field.name();
        Json member = object.get(field.name()).orElse(Json.NULL);
        if (!member.equals(Json.NULL)) {
          values.put(field.name(), field.shape().read(member, at));
        } else if (field.required()) {
          throw new Refusal("MISSING", at);
        }
      }
      return values;
    };
  }

  private static Fraction fraction(Json json, String path) {
    if (!(json instanceof Json.Num number)) {
      throw new Refusal("WRONG_TYPE", path);
    }
    BigDecimal value = number.value().orElseThrow(() -> new Refusal("OUT_OF_RANGE", path));
    if (value.precision() > BIGGEST_EXPONENT || Math.abs(value.scale()) > BIGGEST_EXPONENT) {
      throw new Refusal("OUT_OF_RANGE", path);
    }
    return Fraction.of(value);
  }

  private static Fraction inside(Fraction value, String from, String to, String path) {
    boolean low = !from.isEmpty() && value.below(Fraction.of(from));
    boolean high = !to.isEmpty() && Fraction.of(to).below(value);
    if (low || high) {
      throw new Refusal("OUT_OF_RANGE", path);
    }
    return value;
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
