package vn.hoso.audit;

import static vn.hoso.dossier.DossierEventKind.DocumentAdded;
import static vn.hoso.dossier.DossierEventKind.DocumentCut;
import static vn.hoso.dossier.DossierEventKind.DocumentRemoved;
import static vn.hoso.dossier.DossierEventKind.DocumentReplaced;
import static vn.hoso.dossier.DossierEventKind.DocumentVerified;
import static vn.hoso.dossier.DossierEventKind.PaperNumbered;
import static vn.hoso.dossier.DossierEventKind.PaperSigned;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.hoso.audit.StandingRows.Numbered;
import vn.hoso.audit.StandingRows.Paper;
import vn.hoso.audit.StandingRows.Signed;
import vn.hoso.audit.StandingRows.Standing;

/**
 * Whether what stands in the tables of a dossier is what its chain tells of, and whether the chain
 * tells of all that stands there and of all that was taken out. Entries whose details were erased
 * may have told of as many rows as they are; only what is more than that is told. Those without a
 * digest, of older releases, say nothing of a file.
 */
final class UntoldRows {

  private final Standing rows;
  private final ToldRows told;
  private final List<String> faults = new ArrayList<>();

  private UntoldRows(Standing rows, ToldRows told) {
    this.rows = rows;
    this.told = told;
  }

  static List<String> faults(Standing rows, ToldRows told) {
    var untold = new UntoldRows(rows, told);
    untold.strayed();
    untold.papersThatCame();
    untold.papersThatWent();
    untold.papersVerified();
    untold.papersElsewhere();
    untold.papersIssued();
    untold.signed();
    untold.numbers();
    untold.days();
    return untold.faults;
  }

  /** The entries that say nothing, though nothing of them was erased. */
  static List<String> unreadable(ToldRows told) {
    return told.unreadable().stream().map("Mục %d: chi tiết không đọc được."::formatted).toList();
  }

  /** Entry by entry, what it tells of must be there as it says. */
  private void strayed() {
    var papers =
        rows.papers().stream()
            .collect(
                Collectors.toMap(
                    Paper::id, paper -> Objects.requireNonNullElse(paper.sha256(), "")));
    told.filed().stream()
        .filter(file -> !file.sha256().equals(papers.get(file.documentId())))
        .forEach(file -> strayed(file.seq(), "tệp giấy tờ không còn là tệp"));
    var signed = rows.signed().stream().map(Signed::sha256).collect(Collectors.toSet());
    told.signed().stream()
        .filter(file -> !signed.contains(file.sha256()))
        .forEach(file -> strayed(file.seq(), "tệp đã ký không còn là tệp"));
    var numbers = rows.numbers().stream().map(Numbered::written).collect(Collectors.toSet());
    told.numbers().stream()
        .filter(number -> !numbers.contains(number.written()))
        .forEach(number -> strayed(number.seq(), "số văn bản không còn là số"));
  }

  private void strayed(long seq, String what) {
    faults.add("Mục %d: %s ghi trong nhật ký.".formatted(seq, what));
  }

  private void papersThatCame() {
    var in = told.papersIn();
    more(
        rows.papers().stream().map(Paper::id).filter(id -> !in.contains(id)).toList(),
        told.erased(DocumentAdded, DocumentReplaced),
        "Giấy tờ %s đứng trong hồ sơ mà nhật ký không ghi đã thêm.");
    var there = rows.papers().stream().map(Paper::id).collect(Collectors.toSet());
    more(
        told.papersInWithoutDigest().stream().filter(id -> !there.contains(id)).toList(),
        0,
        "Giấy tờ %s ghi trong nhật ký không còn.");
  }

  private void papersThatWent() {
    var out = told.papersOut();
    more(
        papers(paper -> paper.removed() && !out.contains(paper.id()) && !givesWay(paper)),
        told.erased(DocumentRemoved, DocumentReplaced, DocumentCut),
        "Giấy tờ %s đã bị bỏ ra mà nhật ký không ghi.");
    more(
        papers(paper -> !paper.removed() && out.contains(paper.id())),
        0,
        "Giấy tờ %s ghi là đã bỏ ra mà vẫn đứng trong hồ sơ.");
  }

  /** A scan of the paper that was issued makes way for it without a word. */
  private boolean givesWay(Paper paper) {
    return rows.papers().stream()
        .anyMatch(
            other ->
                other.issued()
                    && !other.removed()
                    && Objects.equals(other.sha256(), paper.sha256()));
  }

  private void papersVerified() {
    var verified = told.papersVerified();
    more(
        papers(paper -> paper.verified() && !verified.contains(paper.id())),
        told.erased(DocumentVerified),
        "Giấy tờ %s mang dấu đã đối chiếu bản chính mà nhật ký không ghi.");
  }

  private void papersElsewhere() {
    var codes = told.papersFor();
    more(
        papers(paper -> !codes.getOrDefault(paper.id(), paper.code()).equals(paper.code())),
        told.erased(DocumentAdded, DocumentReplaced, DocumentVerified),
        "Giấy tờ %s đứng ở thành phần khác với thành phần ghi trong nhật ký.");
  }

  private void papersIssued() {
    var issued = told.papersIssued();
    var signed = told.digestsSigned();
    more(
        papers(paper -> issued.contains(paper.id()) && !signed.contains(paper.sha256())),
        told.erased(PaperSigned),
        "Văn bản đã ban hành %s không phải là tệp mà nhật ký ghi đã ký.");
  }

  /** Until the step is completed others may come; what was told is the last of its step. */
  private void signed() {
    var digests = told.digestsSigned();
    more(
        rows.signed().stream()
            .filter(
                file ->
                    rows.signed().stream()
                            .filter(other -> other.ofSameStep(file))
                            .filter(other -> digests.contains(other.sha256()))
                            .mapToInt(Signed::version)
                            .max()
                            .orElse(Integer.MAX_VALUE)
                        < file.version())
            .map(file -> String.valueOf(file.version()))
            .toList(),
        told.erased(PaperSigned),
        "Tệp đã ký, bản số %s, đứng sau tệp mà nhật ký ghi đã ký.");
  }

  /** A number that was changed is told of already, by the entry that told another. */
  private void numbers() {
    var numbers = told.numbers();
    long changed =
        numbers.stream()
            .filter(
                number ->
                    rows.numbers().stream()
                        .noneMatch(row -> row.written().equals(number.written())))
            .count();
    more(
        rows.numbers().stream()
            .filter(row -> numbers.stream().noneMatch(number -> says(number, row)))
            .map(Numbered::written)
            .toList(),
        told.erased(PaperNumbered) + changed,
        "Số văn bản %s không có trong nhật ký, hoặc ngày khác ngày ghi trong nhật ký.");
  }

  private static boolean says(ToldRows.Number number, Numbered row) {
    return row.written().equals(number.written())
        && (number.day() == null || number.day().equals(row.issuedOn()));
  }

  /** Row by row in the order of entry; the first that differs is told. */
  private void days() {
    var days = told.days();
    for (int n = 0; n < Math.max(days.size(), rows.days().size()); n++) {
      if (n == days.size()) {
        faults.add("Ngày \"%s\" không có trong nhật ký.".formatted(rows.days().get(n).name()));
        return;
      }
      var day = days.get(n);
      if (n == rows.days().size() || !rows.days().get(n).is(day)) {
        faults.add("Mục %d: ngày không còn là ngày ghi trong nhật ký.".formatted(day.seq()));
        return;
      }
    }
  }

  private List<String> papers(Predicate<Paper> which) {
    return rows.papers().stream().filter(which).map(Paper::id).toList();
  }

  private void more(List<String> found, long explained, String text) {
    found.stream().skip(explained).map(text::formatted).forEach(faults::add);
  }
}
