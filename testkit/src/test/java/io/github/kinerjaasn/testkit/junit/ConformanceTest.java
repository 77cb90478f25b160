package io.github.kinerjaasn.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.testkit.ConformanceCase;
import io.github.kinerjaasn.testkit.Vectors;
import io.github.kinerjaasn.testkit.oracle.Oracle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

class ConformanceTest {

  @TestFactory
  Stream<DynamicNode> factoryRunsTheCases() {
    return Conformance.tests(Oracle::answer, "permenpanrb-6-2022.predikat", "protocol");
  }

  @ParameterizedTest
  @ConformanceVectors({"talenta.kotak", "siasn.kuadran"})
  void agrees(ConformanceCase c) {
    c.check(Oracle::answer);
  }

  @Test
  void withoutNamesAllOperationsAreTested() {
    List<DynamicNode> all = Conformance.tests(Oracle::answer).toList();
    assertThat(all).extracting(DynamicNode::getDisplayName).isEqualTo(Vectors.operations());
  }

  @Test
  void aWrongAnswerFailsItsTest() {
    DynamicContainer boxes =
        (DynamicContainer)
            Conformance.tests(line -> "{}", "talenta.kotak").findFirst().orElseThrow();
    List<DynamicTest> tests = boxes.getChildren().map(DynamicTest.class::cast).toList();
    assertThat(tests).hasSameSizeAs(Vectors.of("talenta.kotak"));
    assertThatThrownBy(() -> tests.get(0).getExecutable().execute())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("either out or error");
  }

  @Test
  void anUnknownOperationIsRefused() {
    assertThatThrownBy(() -> Conformance.tests(Oracle::answer, "tidak.ada").toList())
        .isInstanceOf(IllegalArgumentException.class);
  }
}
