package vn.hoso.filelook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.hoso.pdftable.OnePaper;
import vn.hoso.pdftable.PageTree;

/**
 * Opens a PDF as its readers will: no password, every page there, at least one that shows. A
 * password that only forbids changes hinders nobody.
 */
final class PdfInspection {

  private static final int MOST_PAGES = 5000;
  private static final int PAGES_TRIED = 5;
  private static final long MEMORY = 64L * 1024 * 1024;
  private static final long STORAGE = 512L * 1024 * 1024;

  private PdfInspection() {}

  /** What hinders the drawing of pages here, which is not the file's fault; mostly nothing. */
  static String inspect(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file); // 20 MB at most
    if (PdfBytes.cutOff(bytes)) {
      throw Refused.because(UnsafeReason.TRUNCATED);
    }
    PdfBytes.requireNothingBeside(bytes);
    Polyglot.requireNoArchive(file);
    PdfPacked.requireSmall(bytes);
    try (PDDocument pdf = load(file, bytes)) {
      PdfStreams.requireSmall(pdf);
      PdfCover.requireNone(pdf);
      PdfActions.requireNone(pdf);
      PdfTables.requireNoneHidden(bytes, pdf, memory());
      OnePaper paper = PdfPlaces.requireNoActions(bytes, pdf);
      PdfTables.requireOne(bytes, pdf, paper, memory());
      PdfWords.requireSaysNothing(bytes);
      requireReadable(pdf, pages(pdf));
      if (!PageTree.holds(pdf)) {
        throw Refused.because(UnsafeReason.TWO_PAPERS);
      }
      PdfTables.requireOneForAll(paper);
    }
    return PageDrawing.hindrance();
  }

  private static PDDocument load(Path file, byte[] bytes) throws IOException {
    try {
      return Loader.loadPDF(file.toFile(), memory());
    } catch (InvalidPasswordException locked) {
      throw Refused.because(UnsafeReason.ENCRYPTED);
    } catch (IOException broken) {
      // Locks the library does not know end here too, such as those for holders of a certificate.
      boolean locked = new String(bytes, StandardCharsets.ISO_8859_1).contains("/Encrypt ");
      throw Refused.because(locked ? UnsafeReason.ENCRYPTED : UnsafeReason.NO_PAGE);
    }
  }

  private static StreamCacheCreateFunction memory() {
    return MemoryUsageSetting.setupMixed(MEMORY, STORAGE).streamCache;
  }

  private static List<PDPage> pages(PDDocument pdf) {
    int told = pdf.getNumberOfPages();
    if (told > MOST_PAGES) {
      throw Refused.because(UnsafeReason.TOO_MANY_PAGES);
    }
    List<PDPage> pages = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      PageLook.requireSize(page);
      pages.add(page);
      if (pages.size() > MOST_PAGES) {
        throw Refused.because(UnsafeReason.TOO_MANY_PAGES);
      }
    }
    if (pages.isEmpty()) {
      throw Refused.because(UnsafeReason.NO_PAGE);
    }
    if (pages.size() < told || pages.stream().anyMatch(PageLook::standsForNone)) {
      throw Refused.because(UnsafeReason.PAGES_MISSING);
    }
    return pages;
  }

  /** The lightest pages first: one that shows is enough. */
  private static void requireReadable(PDDocument pdf, List<PDPage> pages) throws IOException {
    List<PageLook> looks = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      looks.add(PageLook.at(pages.get(i), i));
    }
    if (looks.stream().anyMatch(look -> look.largestPicture() > PictureInspection.MOST_DOTS)) {
      throw Refused.because(UnsafeReason.TOO_MANY_DOTS);
    }
    List<PageLook> written = looks.stream().filter(PageLook::written).toList();
    // Empty sheets among scans are no fault.
    boolean readable = written.isEmpty() && looks.stream().noneMatch(PageLook::lost);
    for (PageLook look :
        written.stream()
            .sorted(Comparator.comparingLong(PageLook::dots))
            .limit(PAGES_TRIED)
            .toList()) {
      readable = readable || PageDrawing.shows(pdf, look.index());
    }
    if (!readable) {
      throw Refused.because(UnsafeReason.NO_PAGE);
    }
  }
}
