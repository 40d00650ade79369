package vn.hoso.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;
import vn.hoso.shared.Letters;
import vn.hoso.shared.SameName;

/** Compares rows of a list with the tree and with each other. */
final class UnitComparison {

  /** A unit always stands below one of an earlier kind. */
  static final List<UnitKind> DOWNWARDS =
      List.of(
          UnitKind.PROVINCE,
          UnitKind.COMMITTEE,
          UnitKind.GRASSROOTS_COMMITTEE,
          UnitKind.SECTION_COMMITTEE,
          UnitKind.BOARD,
          UnitKind.ROOM,
          UnitKind.CELL);

  private final UnitFinder finder;
  private final Map<UUID, LocalDate> namedSince;
  private final boolean hadCounter;

  /** New units of the list by code and name, once they are found good. */
  private final Map<String, UnitDraft> coming = new HashMap<>();

  UnitComparison(UnitFinder finder, Map<UUID, LocalDate> namedSince) {
    this.finder = finder;
    this.namedSince = namedSince;
    this.hadCounter = finder.hasCounter();
  }

  List<ImportVerdict> of(List<UnitDraft> drafts) {
    ImportVerdict[] verdicts = new ImportVerdict[drafts.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> DOWNWARDS.indexOf(drafts.get(i).kind())));
    for (int i : order) {
      verdicts[i] = of(drafts.get(i), false);
    }
    return List.of(verdicts);
  }

  /**
   * @param overwrite whether the row is written whole, also where it says less than is known
   */
  ImportVerdict of(UnitDraft draft, boolean overwrite) {
    try {
      UnitRules.check(draft.name(), draft.ownShortName(), draft.code());
      UnitChangeRules.checkDuty(draft.kind(), draft.duty());
    } catch (UnitProblem wrong) {
      return ImportVerdict.refused(wrong.errors());
    }
    Optional<UnitView> known = finder.known(draft);
    if (known.isPresent()) {
      ImportVerdict verdict = compare(known.get(), draft, overwrite);
      return verdict.writes("duty", overwrite) && movesCounter(known.get(), draft)
          ? counterKept("duty")
          : verdict.writes("code", overwrite) && isOneOfCounters(known.get())
              ? counterKept("code")
              : verdict;
    }
    ImportVerdict verdict = fresh(draft);
    if (verdict.kind() == Kind.NEW && addsCounter(draft)) {
      return counterKept("duty");
    }
    if (verdict.kind() == Kind.NEW) {
      coming.put(Letters.words(draft.name()), draft);
      if (draft.code() != null) {
        coming.put(draft.code(), draft);
      }
    }
    return verdict;
  }

  private ImportVerdict fresh(UnitDraft draft) {
    if (draft.code() == null && !draft.kind().servesCommittee()) {
      return ImportVerdict.refused(
          "code",
          "required",
          "Cấp ủy và chi bộ phải có mã tổ chức đảng.",
          "Committees and cells need an organisation code.");
    }
    Optional<Above> above = above(draft);
    if (above.isEmpty()) {
      return ImportVerdict.refused(
          "above",
          "unknown",
          "Không tìm thấy đơn vị cấp trên, hoặc dòng của đơn vị đó có lỗi, hoặc tên bị trùng.",
          "The unit above is not there, its row has an error, or its name is not the only one.");
    }
    if (!draft.kind().fitsBelow(above.get().kind())) {
      return ImportVerdict.refused(
          "above",
          "kind",
          "Loại đơn vị này không trực thuộc được đơn vị cấp trên đã ghi.",
          "A unit of this kind cannot stand below the given one.");
    }
    return draft.from().isBefore(above.get().since())
        ? tooEarly("Đơn vị cấp trên chưa thành lập vào ngày này.")
        : ImportVerdict.of(Kind.NEW);
  }

  private boolean movesCounter(UnitView known, UnitDraft draft) {
    return hadCounter
        && finder.serves(known)
        && (known.duty() == UnitDuty.INTAKE || draft.duty() == UnitDuty.INTAKE);
  }

  /** Which of them it is, the code tells. */
  private boolean isOneOfCounters(UnitView known) {
    return finder.isCounter(known) && finder.counters() > 1;
  }

  private boolean addsCounter(UnitDraft draft) {
    return hadCounter
        && draft.duty() == UnitDuty.INTAKE
        && finder.above(draft).filter(finder::serves).isPresent();
  }

  /** Whom administrators answer to is not changed by a list, which nobody else agrees to. */
  private static ImportVerdict counterKept(String field) {
    return ImportVerdict.refused(
        field,
        "counter",
        "Bộ phận tiếp nhận của tỉnh không đổi bằng danh sách: đổi ở trang Đơn vị, có người thứ hai"
            + " đồng ý.",
        "The counter of the province is not changed by a list: change it on the page of units, with"
            + " a second person.");
  }

  private record Above(UnitKind kind, LocalDate since) {}

  private Optional<Above> above(UnitDraft draft) {
    Optional<Above> known =
        finder.above(draft).map(unit -> new Above(unit.kind(), finder.since(unit)));
    return known.isPresent()
        ? known
        : UnitFinder.aboveText(draft)
            .map(this::coming)
            .map(unit -> new Above(unit.kind(), unit.from()));
  }

  private UnitDraft coming(String text) {
    UnitDraft coded = coming.get(text.replace(".", ""));
    UnitDraft named = coming.get(Letters.words(text));
    boolean same = named != null && SameName.of(named.name(), text) == SameName.YES;
    return coded == null && same ? named : coded;
  }

  private static ImportVerdict tooEarly(String vi) {
    return ImportVerdict.refused(
        "from", "life", vi, "The unit does not exist yet, or not its superior, on that day.");
  }

  private ImportVerdict compare(UnitView known, UnitDraft draft, boolean overwrite) {
    List<FieldError> errors = new ArrayList<>();
    if (known.kind() != draft.kind()) {
      errors.add(
          new FieldError(
              "kind", "differs", "Đơn vị này đang ghi loại khác.", "The unit is of another kind."));
    }
    if (draft.above() != null && movesAway(known, draft)) {
      errors.add(
          new FieldError(
              "above",
              "differs",
              "Đơn vị đang trực thuộc nơi khác. Chuyển đơn vị ở màn hình Đơn vị.",
              "The unit stands below another one. Move it on the page of units."));
    }
    if (known.code() != null && draft.code() != null && !known.code().equals(draft.code())) {
      errors.add(
          new FieldError("code", "differs", "Đơn vị đang có mã khác.", "It has another code."));
    }
    ImportVerdict verdict = ImportVerdict.of(UnitDifferences.of(known, draft), overwrite);
    boolean renamed = verdict.writes("name", overwrite) || verdict.writes("shortName", overwrite);
    if (renamed && !draft.from().isAfter(namedSince.get(known.id()))) {
      errors.add(
          new FieldError(
              "from",
              "order",
              "Ngày đổi tên phải sau ngày bắt đầu của tên đang dùng.",
              "A new name begins after the first day of the present one."));
    }
    if (!errors.isEmpty()) {
      return ImportVerdict.refused(errors);
    }
    boolean coded = known.code() == null && draft.code() != null;
    if (coded && draft.from().isBefore(finder.since(known))) {
      return tooEarly("Đơn vị chưa thành lập vào ngày này.");
    }
    return verdict;
  }

  private boolean movesAway(UnitView known, UnitDraft draft) {
    Optional<UnitView> above = finder.above(draft);
    return above.isEmpty() || !above.get().id().equals(known.parentId());
  }
}
