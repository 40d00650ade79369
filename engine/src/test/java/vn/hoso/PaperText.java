package vn.hoso;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a printed paper says. */
public final class PaperText {

  private PaperText() {}

  /** A line may break anywhere; the words count. */
  public static String of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int pages(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return pdf.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All there is to read in a Word file, tables too. */
  public static String ofWord(byte[] bytes) {
    try (var word = new XWPFDocument(new ByteArrayInputStream(bytes));
        var text = new XWPFWordExtractor(word)) {
      return text.getText();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
