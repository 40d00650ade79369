package vn.hoso;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of the docs that measurements are written into, each between its two marks. */
public final class MeasuredPage {

  private MeasuredPage() {}

  /**
   * Says the table, and writes it where {@code -Dhoso.measure.page} names a page.
   *
   * @param name of the marks {@code <!-- name: begin -->} and {@code <!-- name: end -->}
   */
  public static void write(String name, String table) throws IOException {
    System.out.println("MEASURED\n" + table);
    String page = System.getProperty("hoso.measure.page");
    if (page != null) {
      String begin = "<!-- " + name + ": begin -->\n";
      String text = Files.readString(Path.of(page));
      int at = text.indexOf(begin) + begin.length();
      Files.writeString(
          Path.of(page),
          text.substring(0, at)
              + table
              + text.substring(text.indexOf("<!-- " + name + ": end -->")));
    }
  }
}
