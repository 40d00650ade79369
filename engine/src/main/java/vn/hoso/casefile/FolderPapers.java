package vn.hoso.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.document.CopyKind;
import vn.hoso.document.DocumentKind;
import vn.hoso.document.DocumentView;
import vn.hoso.document.Documents;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.paper.Concerned;
import vn.hoso.paper.ContentsData;
import vn.hoso.paper.CoverData;
import vn.hoso.paper.OfficialPapers;
import vn.hoso.paper.PaperHeadings;
import vn.hoso.procedure.Procedures;
import vn.hoso.requirement.PaperKinds;
import vn.hoso.requirement.PaperKinds.PaperKind;
import vn.hoso.secrecy.SecrecyPolicy;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.SecrecyLevel;
import vn.hoso.state.WholeDossier;
import vn.hoso.state.WholeDossiers;

/** Table of contents and cover of a dossier, made whenever they are asked for. */
@Component
class FolderPapers {

  private final WholeDossiers states;
  private final Documents documents;
  private final Procedures procedures;
  private final SecrecyPolicy secrecy;
  private final PaperHeadings headings;
  private final OfficialPapers papers;
  private final Clock clock;

  FolderPapers(
      WholeDossiers states,
      Documents documents,
      Procedures procedures,
      SecrecyPolicy secrecy,
      PaperHeadings headings,
      OfficialPapers papers,
      Clock clock) {
    this.states = states;
    this.documents = documents;
    this.procedures = procedures;
    this.secrecy = secrecy;
    this.headings = headings;
    this.papers = papers;
    this.clock = clock;
  }

  /** Mục lục; the bytes of a PDF. */
  @Transactional(readOnly = true)
  public byte[] contents(CurrentUser by, UUID dossierId) {
    var state = states.of(by, dossierId);
    return papers.contents(
        new ContentsData(
            headings.of(ControlSheets.issuer(state)),
            state.code(),
            concerned(state),
            request(state),
            rows(by, state),
            LocalDate.now(clock)));
  }

  /** Bìa, nhãn; the bytes of a PDF. */
  @Transactional(readOnly = true)
  public byte[] cover(CurrentUser by, UUID dossierId) {
    var state = states.of(by, dossierId);
    var all = inOrder(by, state);
    var lying = all.stream().filter(FolderPapers::liesInTheFolder).toList();
    return papers.cover(
        new CoverData(
            headings.of(ControlSheets.issuer(state)),
            state.code(),
            state.about(),
            request(state),
            state.submitter(),
            state.openedOn(),
            state.closedAt() == null ? null : LocalDate.ofInstant(state.closedAt(), HosoClock.ZONE),
            all.size(),
            all.size() - lying.size(),
            lying.stream().anyMatch(each -> each.sheets() == null)
                ? null
                : lying.stream().mapToInt(PaperKind::sheets).sum(),
            secrecy(all.stream().flatMap(each -> each.files().stream()))));
  }

  private List<ContentsData.Row> rows(CurrentUser by, WholeDossier state) {
    var rows = new ArrayList<ContentsData.Row>();
    Integer next = 1;
    for (var kind : inOrder(by, state)) {
      boolean lies = liesInTheFolder(kind);
      rows.add(row(kind, lies ? next : null));
      if (lies && next != null) {
        next = kind.sheets() == null ? null : Integer.valueOf(next + kind.sheets());
      }
    }
    return rows;
  }

  private static ContentsData.Row row(PaperKind kind, Integer firstSheet) {
    var paper = kind.files().get(0);
    var title = paper.title() == null ? kind.name() : paper.title();
    return new ContentsData.Row(
        each(kind, DocumentView::number),
        kind.files().stream()
            .map(DocumentView::issuedOn)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        title == null ? kind.form() : title,
        each(kind, DocumentView::issuer),
        firstSheet,
        kind.sheets(),
        !liesInTheFolder(kind),
        each(kind, FolderPapers::note));
  }

  /** What the files of one paper say, once where they agree; null where they say nothing. */
  private static String each(PaperKind kind, Function<DocumentView, String> part) {
    return kind.files().stream()
        .map(part)
        .filter(said -> said != null && !said.isEmpty())
        .distinct()
        .reduce((one, other) -> one + "; " + other)
        .orElse(null);
  }

  private List<PaperKind> inOrder(CurrentUser by, WholeDossier state) {
    var procedure = procedures.revision(state.revisionId()).procedure();
    var reader = secrecy.reader(by, state.revisionId(), state.units());
    return PaperKinds.of(
        procedure,
        documents.list(state.id()).stream()
            .filter(paper -> reader.paper(paper.requirementCode()))
            .toList());
  }

  private static boolean liesInTheFolder(PaperKind kind) {
    return liesInTheFolder(kind.files().get(0));
  }

  private static boolean liesInTheFolder(DocumentView paper) {
    return paper.kind() != DocumentKind.RECORDED;
  }

  private static String note(DocumentView paper) {
    var notes = new ArrayList<String>();
    if (paper.kind() == DocumentKind.RECORDED) {
      notes.add("chỉ ghi nhận, không lưu nội dung");
      if (paper.location() != null) {
        notes.add("bản chính ở " + paper.location());
      }
    }
    if (paper.copyKind() != null && liesInTheFolder(paper)) {
      notes.add(copy(paper.copyKind()));
    }
    if (paper.verifiedAt() != null) {
      notes.add("đã đối chiếu bản chính");
    }
    if (paper.secrecy() != SecrecyLevel.NONE) {
      notes.add("độ mật: " + paper.secrecy().label());
    }
    return String.join("; ", notes);
  }

  private static String copy(CopyKind kind) {
    return switch (kind) {
      case ORIGINAL -> "bản chính";
      case COPY -> "bản sao";
      case CERTIFIED_COPY -> "bản sao y";
    };
  }

  private static String secrecy(Stream<DocumentView> papers) {
    return papers
        .map(DocumentView::secrecy)
        .max(Comparator.naturalOrder())
        .filter(level -> level != SecrecyLevel.NONE)
        .map(SecrecyLevel::label)
        .orElse(null);
  }

  private Concerned concerned(WholeDossier state) {
    var called = procedures.revision(state.revisionId()).procedure().subject().vi();
    return new Concerned(called, state.about());
  }

  private String request(WholeDossier state) {
    return procedures.revision(state.revisionId()).procedure().name().vi();
  }
}
