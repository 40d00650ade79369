package vn.hoso.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Objects that lie in a file and are left out by its table: a reader that finds the table broken
 * takes them for good, so they are looked at as such a reader does.
 */
final class PdfHidden {

  private static final Pattern OBJECT = Pattern.compile("\\d{1,10}\\s+\\d{1,5}\\s+obj\\b");
  private static final String TABLE = "startxref";
  private static final String NO_TABLE = "startnone";

  private PdfHidden() {}

  static void requireNone(byte[] bytes, PDDocument pdf, StreamCacheCreateFunction memory) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!unlisted(text, pdf)) {
      return;
    }
    byte[] broken = text.replace(TABLE, NO_TABLE).getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument all = Loader.loadPDF(broken, "", null, null, memory)) {
      PdfActions.requireNone(all);
    } catch (FileProblem refused) {
      throw refused;
    } catch (IOException | RuntimeException notFoundSo) {
      return; // no reader finds them so; what their names say was read as it stands
    }
  }

  private static boolean unlisted(String text, PDDocument pdf) {
    Set<Long> listed = new HashSet<>(pdf.getDocument().getXrefTable().values());
    Matcher object = OBJECT.matcher(text);
    while (object.find()) {
      if (!listed.contains((long) object.start())) {
        return true;
      }
    }
    return false;
  }
}
