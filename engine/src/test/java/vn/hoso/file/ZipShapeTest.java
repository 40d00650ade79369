package vn.hoso.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives whose directory tells another story than their entries: one is read here, another there.
 */
class ZipShapeTest {

  private static final int LOCAL = 30;

  @TempDir private Path folder;

  interface Lie {
    void in(ByteBuffer zip, int local, int central);
  }

  @Test
  void an_archive_that_says_the_truth_is_taken() throws IOException {
    assertThat(refusal(lying((zip, local, central) -> {}))).isEqualTo("taken");
    assertThat(refusal(RawDocx.zip(RawDocx.word()))).as("sizes behind the data").isEqualTo("taken");
  }

  @Test
  void an_entry_is_called_packed_and_measured_alike_in_both_places() throws IOException {
    Map<String, Lie> lies = new LinkedHashMap<>();
    lies.put("name", (zip, local, central) -> zip.put(local + LOCAL, (byte) 'v'));
    lies.put("method", (zip, local, central) -> zip.putShort(local + 8, (short) 8));
    lies.put("checksum", (zip, local, central) -> zip.putInt(local + 14, 7));
    lies.put("packed size", (zip, local, central) -> zip.putInt(local + 18, 7));
    lies.put("size", (zip, local, central) -> zip.putInt(local + 22, 7));
    lies.put("size of 64 bits", (zip, local, central) -> zip.putInt(central + 24, -1));
    lies.put("cipher", (zip, local, central) -> zip.putShort(local + 6, (short) 1));
    lies.put("content", (zip, local, central) -> zip.put(local + LOCAL + 17 + 5, (byte) 'X'));
    lies.put("place", (zip, local, central) -> zip.putInt(central + 42, 0));
    lies.put("another disk", (zip, local, central) -> zip.putShort(central + 34, (short) 1));
    lies.put("way", (zip, local, central) -> zip.putShort(central + 10, (short) 93));
    lies.put("entries", (zip, local, central) -> zip.putShort(zip.capacity() - 12, (short) 2));
    for (var lie : lies.entrySet()) {
      assertThat(refusal(lying(lie.getValue()))).as(lie.getKey()).isEqualTo("damaged");
    }
  }

  @Test
  void nothing_stands_between_before_or_behind_the_entries() throws IOException {
    byte[] zip = lying((all, local, central) -> {});
    assertThat(refusal(RawDocx.joined(zip, RawPdf.latin("<script>")))).isEqualTo("damaged");
    byte[] remarked = RawDocx.joined(zip, RawPdf.latin("<script>"));
    ByteBuffer.wrap(remarked).order(ByteOrder.LITTLE_ENDIAN).putShort(zip.length - 2, (short) 8);
    assertThat(refusal(remarked)).isEqualTo("damaged");
    byte[] hidden = RawPdf.latin("PK\3\4" + "\0".repeat(26));
    int directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    byte[] between =
        RawDocx.joined(
            Arrays.copyOf(zip, directory), hidden, Arrays.copyOfRange(zip, directory, zip.length));
    ByteBuffer.wrap(between)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(between.length - 6, directory + hidden.length);
    assertThat(refusal(between)).isEqualTo("damaged");
  }

  /** Not packed, so that each byte lies where it is known; the last entry lies. */
  private static byte[] lying(Lie lie) {
    ByteBuffer zip = ByteBuffer.allocate(64 * 1024).order(ByteOrder.LITTLE_ENDIAN);
    ByteBuffer directory = ByteBuffer.allocate(64 * 1024).order(ByteOrder.LITTLE_ENDIAN);
    int local = 0;
    int central = 0;
    for (var part : RawDocx.word().entrySet()) {
      local = zip.position();
      central = directory.position();
      byte[] name = RawPdf.latin(part.getKey());
      byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
      CRC32 crc = new CRC32();
      crc.update(content);
      zip.put(RawPdf.latin("PK\3\4")).putShort((short) 20).putInt(0).putInt(0);
      directory.put(RawPdf.latin("PK\1\2")).putInt(20 * 65537).putInt(0).putInt(0);
      for (ByteBuffer each : new ByteBuffer[] {zip, directory}) {
        each.putInt((int) crc.getValue()).putInt(content.length).putInt(content.length);
        each.putShort((short) name.length).putShort((short) 0);
      }
      zip.put(name).put(content);
      directory.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
      directory.putInt(local).put(name);
    }
    int start = zip.position();
    zip.put(directory.array(), 0, directory.position());
    zip.put(RawPdf.latin("PK\5\6")).putInt(0).putShort((short) 3).putShort((short) 3);
    zip.putInt(directory.position()).putInt(start).putShort((short) 0);
    ByteBuffer whole = ByteBuffer.wrap(Arrays.copyOf(zip.array(), zip.position()));
    lie.in(whole.order(ByteOrder.LITTLE_ENDIAN), local, start + central);
    return whole.array();
  }

  private String refusal(byte[] content) throws IOException {
    return RawDocx.refusal(folder, "a.docx", content);
  }
}
