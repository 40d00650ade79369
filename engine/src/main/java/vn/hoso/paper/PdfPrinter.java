package vn.hoso.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Turns one HTML page into a PDF that needs nothing but itself: fonts embedded, nothing fetched.
 */
final class PdfPrinter {

  private static final String FAMILY = "Liberation Serif";

  static {
    // The printer tells java.util.logging how long each page took; only what went wrong is worth a
    // line.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfPrinter() {}

  static byte[] print(String html) {
    var pdf = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(html, null);
    // A paper carries what people wrote; whatever slips through must not make the server fetch an
    // address.
    builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") ? uri : null);
    builder.withProducer("HoSo");
    // Tagged for screen readers; it also keeps the printer from looking for fonts on this machine.
    builder.usePdfUaAccessibility(true);
    font(builder, "LiberationSerif-Regular.ttf", 400, FontStyle.NORMAL);
    font(builder, "LiberationSerif-Bold.ttf", 700, FontStyle.NORMAL);
    font(builder, "LiberationSerif-Italic.ttf", 400, FontStyle.ITALIC);
    font(builder, "LiberationSerif-BoldItalic.ttf", 700, FontStyle.ITALIC);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(() -> open(file), FAMILY, weight, style, true);
  }

  private static InputStream open(String file) {
    return PdfPrinter.class.getResourceAsStream("/liberation/" + file);
  }
}
