package vn.hoso.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDF files as no library writes them: their objects as they stand, with or without a table. */
final class RawPdf {

  static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
  static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
  static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
  static final String TEXT = "BT /F1 24 Tf 72 700 Td (Don xin vao Dang) Tj ET";
  static final String PAGE =
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
          + "/Resources<</Font<</F1 5 0 R>>/XObject<</I 6 0 R>>>>>>";

  private final Map<Integer, byte[]> objects = new TreeMap<>();

  RawPdf() {
    with(1, CATALOG).with(2, PAGES).with(3, PAGE).with(4, "", latin(TEXT)).with(5, FONT);
  }

  RawPdf with(int number, String object) {
    objects.put(number, latin(object));
    return this;
  }

  /**
   * @param told beside its length
   */
  RawPdf with(int number, String told, byte[] stream) {
    var object = new ByteArrayOutputStream();
    object.writeBytes(latin("<<" + told + "/Length " + stream.length + ">>\nstream\n"));
    object.writeBytes(stream);
    object.writeBytes(latin("\nendstream"));
    objects.put(number, object.toByteArray());
    return this;
  }

  RawPdf without(int... numbers) {
    Arrays.stream(numbers).forEach(objects::remove);
    return this;
  }

  byte[] cutBehindItsLastObject() {
    var out = new ByteArrayOutputStream();
    write(out, new TreeMap<>());
    return out.toByteArray();
  }

  byte[] whole() {
    return whole("", new byte[0]);
  }

  /**
   * @param trailer what else it says
   * @param unlisted what the table does not speak of
   */
  byte[] whole(String trailer, byte[] unlisted) {
    var out = new ByteArrayOutputStream();
    Map<Integer, Integer> places = new TreeMap<>();
    write(out, places);
    out.writeBytes(unlisted);
    int table = out.size();
    out.writeBytes(latin("xref\n0 1\n0000000000 65535 f \n"));
    places.forEach(
        (number, place) ->
            out.writeBytes(latin("%d 1\n%010d 00000 n \n".formatted(number, place))));
    out.writeBytes(
        latin("trailer <</Size 20/Root 1 0 R" + trailer + ">>\nstartxref\n" + table + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private void write(ByteArrayOutputStream out, Map<Integer, Integer> places) {
    out.writeBytes(latin("%PDF-1.7\n"));
    objects.forEach(
        (number, object) -> {
          places.put(number, out.size());
          out.writeBytes(latin(number + " 0 obj\n"));
          out.writeBytes(object);
          out.writeBytes(latin("\nendobj\n"));
        });
  }

  /** Blanks, packed. */
  static byte[] packed(int megabytes) {
    byte[] blanks = new byte[1024 * 1024];
    Arrays.fill(blanks, (byte) ' ');
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
      for (int i = 0; i < megabytes; i++) {
        out.write(blanks);
      }
    } catch (java.io.IOException never) {
      throw new java.io.UncheckedIOException(never);
    }
    return packed.toByteArray();
  }

  static byte[] packed(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      out.write(content);
    } catch (java.io.IOException never) {
      throw new java.io.UncheckedIOException(never);
    }
    return packed.toByteArray();
  }

  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
