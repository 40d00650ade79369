package vn.hoso.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.audit.HistoryCheckView.Fault;
import vn.hoso.audit.HistoryChecks.Sum;
import vn.hoso.dossier.DossierChain.Chained;

/** What one look through everything finds; adds up over its pages. */
final class CheckFindings {

  /** What was put into a table may be of any length; a sentence about it is not. */
  private static final int LONGEST = 400;

  private final List<Fault> told = new ArrayList<>();
  private long dossiers;
  private long entries;
  private long erased;
  private long logLines;
  private long faults;
  private boolean logsRead;
  private boolean brokenOff;

  /**
   * @param secretive of whose procedure not even the code is told
   */
  void add(Chained dossier, Verification verified, List<Finding> beside, boolean secretive) {
    dossiers++;
    entries += verified.entries();
    erased += verified.erased();
    Stream.concat(Finding.all(FaultKind.HISTORY, verified.faults()), beside.stream())
        .forEach(each -> fault(dossier, secretive, each));
  }

  /**
   * @param entries how many there are, read or not: fewer next time are fewer
   */
  void unread(Chained dossier, long entries, boolean secretive) {
    dossiers++;
    this.entries += entries;
    fault(dossier, secretive, new Finding(FaultKind.UNREAD, "Nhật ký có mục không đọc được."));
  }

  void add(LogSeals.Found logs) {
    logsRead = true;
    logLines = logs.lines();
    faults(FaultKind.LOGS, logs.faults());
  }

  /** Of no dossier. */
  void faults(FaultKind kind, List<String> texts) {
    texts.forEach(text -> fault(null, null, new Finding(kind, text)));
  }

  /** A part of what is looked at could not be; the others are. */
  void unlooked(String part) {
    brokenOff = true;
    faults(FaultKind.UNREAD, List.of("Không kiểm tra được: " + part + "."));
  }

  /** The look ends before all was looked at. */
  void breakOff() {
    brokenOff = true;
  }

  boolean brokenOff() {
    return brokenOff;
  }

  /** Dossiers, entries and lines are never taken out: fewer than before is a fault, wherever. */
  void hasNotShrunk(Sum before) {
    fewer("Hồ sơ", before.dossiers(), dossiers);
    fewer("Mục nhật ký", before.entries(), entries);
    if (logsRead) {
      fewer("Dòng đã niêm phong", before.logLines(), logLines);
    }
  }

  private void fewer(String what, long before, long now) {
    if (now < before) {
      faults(
          FaultKind.COUNTS,
          List.of("%s: còn %d, đã có lúc kiểm tra thấy %d.".formatted(what, now, before)));
    }
  }

  private void fault(Chained dossier, boolean secretive, Finding found) {
    fault(secretive ? null : dossier.code(), dossier.dossierId().toString(), found);
  }

  private void fault(@Nullable String code, @Nullable String dossier, Finding found) {
    faults++;
    if (told.size() < HistoryChecks.TOLD) {
      told.add(new Fault(code, dossier, found.kind(), storable(found.text())));
    }
  }

  /** What somebody wrote stands in it; the database takes no text of just any characters. */
  private static String storable(String text) {
    var known =
        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            .replace('\0', '\uFFFD');
    return known.length() <= LONGEST ? known : known.substring(0, LONGEST) + "…";
  }

  Sum sum() {
    return new Sum(dossiers, entries, erased, logLines, faults);
  }

  long faults() {
    return faults;
  }

  List<Fault> told() {
    return told;
  }
}
