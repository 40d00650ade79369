package vn.hoso;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Small real PDF files, each one different from every other. */
public final class TestPdf {

  private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";

  private TestPdf() {}

  public static byte[] onePage() {
    return of(new PDPage());
  }

  public static byte[] of(PDPage... pages) {
    return titled(UUID.randomUUID().toString(), pages);
  }

  /** A page with these lines written on it, for eyes: pictures are taken of it. */
  public static byte[] written(String... lines) {
    try (PDDocument pdf = new PDDocument();
        InputStream font = TestPdf.class.getResourceAsStream(FONT);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(PDType0Font.load(pdf, font), 16);
        content.setLeading(26);
        content.newLineAtOffset(72, 760);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      pdf.getDocumentInformation().setTitle(UUID.randomUUID().toString());
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page whose file carries that title. */
  public static byte[] titled(String title) {
    return titled(title, new PDPage());
  }

  private static byte[] titled(String title, PDPage... pages) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (PDPage page : pages) {
        pdf.addPage(page);
      }
      pdf.getDocumentInformation().setTitle(title);
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
