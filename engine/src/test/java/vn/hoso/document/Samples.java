package vn.hoso.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import vn.hoso.TestPdf;

/** Small real files, each one different from every other. */
final class Samples {

  private static final String TYPES =
      "<Types><Default Extension='xml' ContentType='application/xml'/><Default Extension='rels'"
          + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
          + " PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
          + ".wordprocessingml.document.main+xml'/></Types>";
  private static final String RELATIONS =
      "<Relationships><Relationship Id='r1' Type='http://x/relationships/officeDocument'"
          + " Target='word/document.xml'/></Relationships>";

  private Samples() {}

  static byte[] pdf() {
    return TestPdf.onePage();
  }

  /** A scan whose n-th page is 300 + n points high. */
  static byte[] pages(int count) {
    return TestPdf.of(
        IntStream.rangeClosed(1, count)
            .mapToObj(page -> new PDPage(new PDRectangle(200, 300 + page)))
            .toArray(PDPage[]::new));
  }

  static byte[] protectedPdf() {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] picture(String format) {
    var out = new ByteArrayOutputStream();
    var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    // Every dot: of a single one JPEG may leave nothing, and two pictures are the same file.
    for (int dot = 0; dot < 64; dot++) {
      picture.setRGB(dot % 8, dot / 8, UUID.randomUUID().hashCode());
    }
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Map<String, byte[]> word() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
    parts.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
    String text = "<w:document xmlns:w='w'>" + UUID.randomUUID() + "</w:document>";
    parts.put("word/document.xml", text.getBytes(StandardCharsets.UTF_8));
    return parts;
  }

  static byte[] docx() {
    return zip(word());
  }

  static byte[] docxWith(String name, byte[] content) {
    Map<String, byte[]> parts = word();
    parts.put(name, content);
    return zip(parts);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A zip whose entries all say in the central directory that they are encrypted. */
  static byte[] locked(byte[] zip) {
    byte[] locked = zip.clone();
    for (int i = 0; i + 10 < locked.length; i++) {
      boolean central = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1;
      if (central && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
      }
    }
    return locked;
  }

  /**
   * The beginning of what Office writes for a document with a password: an OLE container with this
   * stream.
   */
  static byte[] lockedByOffice() {
    byte[] container = new byte[2048];
    byte[] magic = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(magic, 0, container, 0, magic.length);
    System.arraycopy(stream, 0, container, 1024, stream.length);
    return container;
  }

  /** Grows to 210 MB when unpacked. */
  static byte[] bomb() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : word().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
      byte[] zeroes = new byte[1024 * 1024];
      for (int megabyte = 0; megabyte < 210; megabyte++) {
        zip.write(zeroes);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
