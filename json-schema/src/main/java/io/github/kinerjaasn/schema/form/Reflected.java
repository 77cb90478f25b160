package io.github.kinerjaasn.schema.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Calls of public methods of exported types; no access is ever forced. */
public final class Reflected {
  private Reflected() {}

  /**
   * Calls a method that does not throw.
   *
   * @param method a public method of an exported type
   * @param target what to call it on; the type itself for a static method
   * @param arguments its arguments
   * @return what it gives
   * @throws IllegalStateException if it throws or cannot be reached: a defect of the type, not of
   *     data
   */
  public static Object call(Method method, Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " must not throw", e);
    } catch (IllegalAccessException e) {
      throw unreachable(method, e);
    }
  }

  static IllegalStateException unreachable(Method method, IllegalAccessException cause) {
    return new IllegalStateException(method + " must be public in an exported package", cause);
  }

  static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }
}
