package vn.hoso.document;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/** The papers HoSo prints: A4, Party heading (05-HD/VPTW), fonts embedded, PDF. */
@Service
public class OfficialPapers {

  private final Template receipt;
  private final String publicUrl;

  OfficialPapers(@Value("${hoso.public-url:http://localhost:8080}") String publicUrl) {
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
    this.receipt = template("papers/receipt.html");
  }

  /**
   * Paper 01, the receipt; the bytes of a PDF. It prints the secret, so it is shown to the entitled
   * only.
   */
  public byte[] receipt(ReceiptData data) {
    return PdfPrinter.print(receipt.execute(ReceiptPage.of(data, publicUrl)));
  }

  private static Template template(String path) {
    try (Reader reader =
        new InputStreamReader(
            new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
      return Mustache.compiler().compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
