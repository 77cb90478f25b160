package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A linear function of a fixed number of variables: the sum of coefficient times variable, plus a
 * constant.
 *
 * <pre>{@code
 * Linear sum = Linear.variable(2, 0).times(Rational.of(3)).plus(Linear.variable(2, 1));
 * sum.at(List.of(Rational.of(2), Rational.of(4))); // 10
 * }</pre>
 *
 * @param coefficients one a variable
 * @param constant the constant
 */
public record Linear(List<Rational> coefficients, Rational constant) {
  /**
   * Takes a copy.
   *
   * @param coefficients one a variable
   * @param constant the constant
   */
  public Linear {
    coefficients = List.copyOf(coefficients);
  }

  /**
   * A constant function.
   *
   * @param variables how many variables there are
   * @param value its value
   * @return the function
   */
  public static Linear constant(int variables, Rational value) {
    return new Linear(Collections.nCopies(variables, Rational.ZERO), value);
  }

  /**
   * One variable as a function.
   *
   * @param variables how many variables there are
   * @param index which one, from 0
   * @return the function
   * @throws IndexOutOfBoundsException if there is no such variable
   */
  public static Linear variable(int variables, int index) {
    List<Rational> coefficients = new ArrayList<>(Collections.nCopies(variables, Rational.ZERO));
    coefficients.set(index, Rational.ONE);
    return new Linear(coefficients, Rational.ZERO);
  }

  /**
   * Adds.
   *
   * @param other the other function
   * @return this + other
   */
  public Linear plus(Linear other) {
    List<Rational> sums = new ArrayList<>(coefficients.size());
    for (int at = 0; at < coefficients.size(); at++) {
      sums.add(coefficients.get(at).plus(other.coefficients.get(at)));
    }
    return new Linear(sums, constant.plus(other.constant));
  }

  /**
   * Subtracts.
   *
   * @param other the other function
   * @return this - other
   */
  public Linear minus(Linear other) {
    return plus(other.times(Rational.of(-1)));
  }

  /**
   * Adds a number.
   *
   * @param number the number
   * @return this + number
   */
  public Linear plus(Rational number) {
    return new Linear(coefficients, constant.plus(number));
  }

  /**
   * Multiplies by a number.
   *
   * @param factor the number
   * @return this x factor
   */
  public Linear times(Rational factor) {
    return new Linear(
        coefficients.stream().map(one -> one.times(factor)).toList(), constant.times(factor));
  }

  /**
   * The value at a point.
   *
   * @param point one number a variable
   * @return the value
   */
  public Rational at(List<Rational> point) {
    Rational value = constant;
    for (int at = 0; at < coefficients.size(); at++) {
      if (coefficients.get(at).signum() != 0) {
        value = value.plus(coefficients.get(at).times(point.get(at)));
      }
    }
    return value;
  }

  /**
   * Whether no variable matters.
   *
   * @return true if all coefficients are 0
   */
  public boolean isConstant() {
    return coefficients.stream().allMatch(one -> one.signum() == 0);
  }

  /** The variables that count, in order. */
  List<Integer> variables() {
    List<Integer> variables = new ArrayList<>();
    for (int at = 0; at < coefficients.size(); at++) {
      if (coefficients.get(at).signum() != 0) {
        variables.add(at);
      }
    }
    return variables;
  }
}
