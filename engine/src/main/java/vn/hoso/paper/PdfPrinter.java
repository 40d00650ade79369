package vn.hoso.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Turns one HTML page into a PDF that needs nothing but itself: fonts embedded, nothing fetched.
 */
final class PdfPrinter {

  private static final String FAMILY = "Liberation Serif";
  private static final String REGULAR = "LiberationSerif-Regular.ttf";
  private static final String BOLD = "LiberationSerif-Bold.ttf";
  private static final String ITALIC = "LiberationSerif-Italic.ttf";
  private static final String BOLD_ITALIC = "LiberationSerif-BoldItalic.ttf";

  /** Unpacked once. */
  private static final Map<String, byte[]> FONTS =
      Stream.of(REGULAR, BOLD, ITALIC, BOLD_ITALIC)
          .collect(Collectors.toUnmodifiableMap(Function.identity(), PdfPrinter::read));

  /** What each of the fonts has a shape for. */
  private static final BitSet LETTERS = letters();

  static {
    // The printer tells java.util.logging how long each page took; only what went wrong is worth a
    // line.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfPrinter() {}

  static byte[] print(String html) {
    return print(html, true);
  }

  /** Of something longer: the marks for screen readers would be more than its words. */
  static byte[] piece(String html) {
    return print(html, false);
  }

  private static byte[] print(String html, boolean tagged) {
    try (var document = new PDDocument();
        var pdf = new ByteArrayOutputStream()) {
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.withHtmlContent(html, null);
      // A paper carries what people wrote; whatever slips through must not make the server fetch an
      // address.
      builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") ? uri : null);
      builder.withProducer("HoSo");
      // Tagged for screen readers; it also keeps the printer from looking for fonts on this
      // machine.
      builder.usePdfUaAccessibility(tagged);
      builder.useUnicodeLineBreaker(new WholeDays());
      font(builder, document, REGULAR, 400, FontStyle.NORMAL);
      font(builder, document, BOLD, 700, FontStyle.NORMAL);
      font(builder, document, ITALIC, 400, FontStyle.ITALIC);
      font(builder, document, BOLD_ITALIC, 700, FontStyle.ITALIC);
      builder.toStream(pdf);
      builder.run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages of all, one behind the other. */
  static byte[] joined(List<byte[]> pieces) {
    List<PDDocument> open = new ArrayList<>();
    try (var whole = new PDDocument();
        var pdf = new ByteArrayOutputStream()) {
      for (byte[] piece : pieces) {
        PDDocument part = Loader.loadPDF(piece);
        open.add(part);
        for (PDPage page : part.getPages()) {
          whole.importPage(page);
        }
      }
      whole.save(pdf);
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(IOUtils::closeQuietly);
    }
  }

  private static void font(
      PdfRendererBuilder builder, PDDocument document, String file, int weight, FontStyle style) {
    builder.useFont(new LettersOnly(document, file), FAMILY, weight, style, true);
  }

  /**
   * A font without the rules that join letters. Vietnamese needs none, and looking for them in each
   * run of text took half of the printing.
   */
  private static final class LettersOnly extends PDFontSupplier {

    private final PDDocument document;
    private final String file;

    LettersOnly(PDDocument document, String file) {
      super(null);
      this.document = document;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      try {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(FONTS.get(file)));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static boolean draws(int letter) {
    return LETTERS.get(letter);
  }

  private static BitSet letters() {
    var all = new BitSet();
    all.set(0, Character.MAX_CODE_POINT + 1);
    FONTS.values().forEach(font -> all.and(letters(font)));
    // Lines and stops are set, not drawn.
    all.set('\t');
    all.set('\n');
    return all;
  }

  private static BitSet letters(byte[] file) {
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      CmapLookup shapes = font.getUnicodeCmapLookup();
      var letters = new BitSet();
      for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++) {
        letters.set(letter, shapes.getGlyphId(letter) > 0);
      }
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = PdfPrinter.class.getResourceAsStream("/liberation/" + file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
