package vn.hoso.demo;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;

/**
 * Makes the scans of the demo: one page per kind of paper, marked as an example, with nobody's name
 * on it.
 */
final class DemoPapers {

  private static final String PAGE =
      """
      <html lang="vi"><head><title>%1$s</title><meta name="subject" content="Bản minh họa"/><style>
      @page { size: A4; margin: 25mm 20mm }
      body { font-family: 'Liberation Serif'; font-size: 13pt; line-height: 1.6 }
      .head { text-align: center; font-weight: bold; border-bottom: 1px solid #000; padding-bottom: 3mm }
      h1 { text-align: center; font-size: 17pt; margin: 16mm 0 4mm }
      .code { text-align: center; margin-bottom: 12mm }
      .line { border-bottom: 1px dotted #555; height: 9mm }
      .mark { margin-top: 18mm; color: #9b1c1c; text-align: center; font-size: 12pt }
      </style></head><body>
      <div class="head">ĐẢNG CỘNG SẢN VIỆT NAM</div>
      <h1>%1$s</h1><div class="code">Mẫu %2$s</div>
      <div class="line"></div><div class="line"></div><div class="line"></div><div class="line"></div>
      <div class="line"></div><div class="line"></div><div class="line"></div>
      <div class="mark">Bản minh họa, không phải giấy tờ thật</div>
      </body></html>
      """;

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final Map<String, byte[]> made = new ConcurrentHashMap<>();

  byte[] paper(String code, String name) {
    return made.computeIfAbsent(code, key -> render(PAGE.formatted(name.toUpperCase(), code)));
  }

  private static byte[] render(String html) {
    var pdf = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .useFont(DemoPapers::font, "Liberation Serif")
          .usePdfUaAccessibility(true)
          .withHtmlContent(html, null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static InputStream font() {
    return DemoPapers.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf");
  }
}
