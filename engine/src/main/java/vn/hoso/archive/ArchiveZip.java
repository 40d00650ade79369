package vn.hoso.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.hoso.archive.ArchivedPaper.Fate;
import vn.hoso.shared.Sha256;

/**
 * Writes a package paper by paper: one file is in memory at a time, and is looked at before it is
 * sent. What cannot be read, or is not what was kept, is named in the index and left out.
 */
final class ArchiveZip {

  static final String INDEX = "muc-luc.xlsx";
  static final String HISTORY = "lich-su.csv";

  /** Of the papers. */
  static final String PAPER_SUMS = "giay-to.sha256";

  /** Of the three files beside them. */
  static final String SUMS = "goi.sha256";

  private final ArchivePlan plan;
  private final ZipOutputStream zip;
  private final StringBuilder sums = new StringBuilder();

  private ArchiveZip(ArchivePlan plan, OutputStream out) {
    this.plan = plan;
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Writes it to its end; the stream is not closed. */
  static ArchiveContents write(ArchivePlan plan, OutputStream out) throws IOException {
    return new ArchiveZip(plan, out).write();
  }

  private ArchiveContents write() throws IOException {
    var fates = new ArrayList<Fate>();
    for (var paper : plan.papers()) {
      fates.add(add(paper));
    }
    byte[] paperSums = sums.toString().getBytes(StandardCharsets.UTF_8);
    var contents = new ArchiveContents(fates, Sha256.hex(paperSums));
    byte[] index = ArchiveIndex.write(plan, contents);
    byte[] history = ArchiveHistory.write(plan.history());
    sums.setLength(0);
    put(PAPER_SUMS, paperSums);
    put(INDEX, index);
    put(HISTORY, history);
    entry(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
    zip.finish();
    return contents;
  }

  private Fate add(ArchivedPaper paper) throws IOException {
    if (paper.file() == null) {
      return Fate.RECORDED;
    }
    byte[] bytes;
    try {
      bytes = paper.file().getContentAsByteArray();
    } catch (IOException unreadable) {
      return Fate.MISSING;
    }
    if (!Sha256.hex(bytes).equals(paper.paper().sha256())) {
      return Fate.DAMAGED;
    }
    put(paper.path(), bytes);
    return Fate.WHOLE;
  }

  private void put(String path, byte[] bytes) throws IOException {
    entry(path, bytes);
    sums.append(Sha256.hex(bytes)).append("  ").append(path).append('\n');
  }

  private void entry(String path, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    zip.write(bytes);
    zip.closeEntry();
  }
}
