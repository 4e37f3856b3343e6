package org.resolint.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
  @ParameterizedTest
  @CsvSource({
    "windows-1251, 'Генеральная Ассамблея, ссылаясь на свою резолюцию «О водоснабжении» № 5,'",
    "windows-1252, 'L’Assemblée générale, Réaffirmant « son attachement » à l’accès à l’eau,'",
    "windows-1252, 'La Asamblea General, Recordando también su resolución sobre el niño,'",
    "GB18030, '大会，回顾其关于安全饮用水的决议，重申各国的责任，'",
    "UTF-8, 'إن الجمعية العامة، إذ تشير إلى قرارها'",
  })
  void aCharsetIsToldFromTheText(String charset, String text) throws Exception {
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkDecidesAndIsNoText() throws Exception {
    assertThat(TextDecoder.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8))).isEqualTo("é");
    assertThat(TextDecoder.decode("\uFEFF大会".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("大会");
    assertThat(TextDecoder.decode("\uFEFF大会".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("大会");
  }

  @Test
  void brokenUtf8IsRefusedWithItsPlace() {
    byte[] bytes = "Recalling\nits \u00e9\u00e8".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = 'x';

    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("line 2, byte 7");
  }

  @Test
  void binaryFilesAreRefused() {
    byte[] random = new byte[4096];
    new Random(7).nextBytes(random);

    assertThatThrownBy(() -> TextDecoder.decode(random))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("binary");
    assertThatThrownBy(() -> TextDecoder.decode("abc".getBytes(StandardCharsets.UTF_16LE)))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("UTF-16 without a byte order mark");
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws Exception {
    assertThat(TextDecoder.decode(new byte[0])).isEmpty();
  }
}
