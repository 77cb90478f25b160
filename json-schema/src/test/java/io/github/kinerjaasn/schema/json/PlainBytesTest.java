package io.github.kinerjaasn.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes judged eight at a time are plain exactly when each of them is by itself. */
class PlainBytesTest {
  private static final byte[] GOOD = {1, ' ', '"', 'A', '[', ']', '{', '~', 126};

  private static boolean isPlain(byte one) {
    return one >= 1 && one <= 126 && one != '\\';
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17})
  void everyByteAtEveryPlaceIsJudgedAsIfAlone(int length) {
    for (byte filler : GOOD) {
      byte[] bytes = new byte[length];
      Arrays.fill(bytes, filler);
      assertThat(Utf8.isPlain(bytes)).isTrue();
      for (int at = 0; at < length; at++) {
        for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
          bytes[at] = (byte) value;
          assertThat(Utf8.isPlain(bytes)).isEqualTo(isPlain((byte) value));
        }
        bytes[at] = filler;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(bytes = {0, 127, '\\', -1, -128})
  void twoBadNeighboursDoNotHideEachOther(byte other) {
    for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
      byte[] bytes = {'a', 'b', (byte) value, other, 'c', 'd', 'e', 'f', 'g'};
      assertThat(Utf8.isPlain(bytes)).isFalse();
    }
  }
}
