package vn.hoso.importing;

import static vn.hoso.importing.Column.optional;
import static vn.hoso.importing.Column.required;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hoso.administration.KeptUnitLists;
import vn.hoso.person.Gender;
import vn.hoso.person.IdentityKind;
import vn.hoso.person.PersonImports;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.sheet.Written;
import vn.hoso.unit.UnitFinder;
import vn.hoso.unit.UnitImports;

@Component
class PersonList implements ListReader<PersonRowDraft> {

  private static final Map<String, Gender> GENDERS =
      Map.of("nam", Gender.MALE, "nu", Gender.FEMALE);
  private static final Pattern BIRTH =
      Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
  private static final Pattern ISO = Pattern.compile("^(\\d{4})-(\\d{2})-(\\d{2})$");
  private static final int SHORT_NUMBER = 9;

  private final PersonImports persons;
  private final UnitImports units;

  private final KeptUnitLists lists;

  PersonList(PersonImports persons, UnitImports units, KeptUnitLists lists) {
    this.persons = persons;
    this.units = units;
    this.lists = lists;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.PERSONS;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        required("fullName", "Họ và tên", "Nguyễn Văn An", "Lê Thị Bình"),
        required("gender", "Giới tính", "Nam", "Nữ"),
        required("birth", "Ngày sinh", "12/03/1990", "1985")
            .alsoFor("birthYear", "birthMonth", "birthDay"),
        optional("identityNumber", "Số căn cước hoặc chứng minh", "001090000001", "")
            .alsoFor("identityKind"),
        optional("hometown", "Quê quán", "Xã Sơn Hà, tỉnh Đông Giang", ""),
        optional("unit", "Chi bộ (mã hoặc tên)", "99.000.101.000.001", "").alsoFor("homeUnitId"));
  }

  @Override
  public int together() {
    return 2000;
  }

  @Override
  public int perTransaction() {
    return 2000;
  }

  @Override
  public int most() {
    return 300_000;
  }

  @Override
  public Class<PersonRowDraft> type() {
    return PersonRowDraft.class;
  }

  @Override
  public PersonRowDraft read(RowCells cells) {
    Gender gender =
        cells.word("gender", GENDERS, "Giới tính: Nam hoặc Nữ.", "Gender: Nam (m) or Nữ (f).");
    Integer[] birth = birth(cells);
    String number = number(cells);
    if (!cells.errors().isEmpty()) {
      return null;
    }
    RegisterPersonRequest person =
        new RegisterPersonRequest(
            cells.text("fullName"),
            gender,
            birth[2],
            birth[1],
            birth[0],
            number,
            kind(number),
            cells.text("hometown"),
            null,
            null);
    return new PersonRowDraft(person, cells.text("unit"));
  }

  private static IdentityKind kind(String number) {
    if (number == null) {
      return IdentityKind.NONE;
    }
    return number.length() == SHORT_NUMBER ? IdentityKind.CMND : IdentityKind.CCCD;
  }

  /** Day, month, year; the first ones null where only less is known. */
  private static Integer[] birth(RowCells cells) {
    String text = cells.text("birth");
    Matcher iso = ISO.matcher(text == null ? "" : text);
    Matcher birth = BIRTH.matcher(iso.replaceFirst("$3/$2/$1"));
    if (text != null && !birth.matches()) {
      cells.wrong(
          "birth",
          "Ngày sinh viết theo dạng ngày/tháng/năm, tháng/năm hoặc năm.",
          "A birth date is written dd/MM/yyyy, MM/yyyy or yyyy.");
    }
    if (text == null || !birth.matches()) {
      return new Integer[3];
    }
    return new Integer[] {part(birth, 1), part(birth, 2), part(birth, 3)};
  }

  private static Integer part(Matcher birth, int group) {
    return birth.group(group) == null ? null : Integer.valueOf(birth.group(group));
  }

  private static String number(RowCells cells) {
    String written = cells.text("identityNumber");
    String number = written == null ? null : written.replaceAll("[\\s.]", "");
    if (number != null && !number.matches("[0-9]{9}|[0-9]{12}")) {
      cells.wrong(
          "identityNumber",
          cells.isNumber("identityNumber")
              ? "Số căn cước có 12 chữ số, chứng minh có 9. Ô này kiểu số nên mất số 0 ở đầu:"
                  + " đổi cột sang kiểu Văn bản."
              : "Số căn cước có 12 chữ số, chứng minh có 9 chữ số.",
          "An identity number has 12 digits, an older one 9; a cell of type number loses zeros.");
    }
    return number;
  }

  @Override
  public String key(PersonRowDraft row) {
    RegisterPersonRequest person = row.person();
    return person.identityNumber() != null
        ? person.identityNumber()
        : Written.folded(person.fullName())
            + List.of(person.birthYear() + "/" + person.birthMonth() + "/" + person.birthDay())
            + row.unit();
  }

  @Override
  public String spelling(PersonRowDraft row) {
    return row.person().identityNumber() == null ? row.person().fullName() : null;
  }

  @Override
  public String subject(PersonRowDraft row) {
    return row.person().fullName();
  }

  @Override
  public int rank(PersonRowDraft row) {
    return 0;
  }

  @Override
  public List<UUID> persons(List<PersonRowDraft> rows) {
    UnitFinder finder = units.finder();
    return persons
        .known(
            rows.stream()
                .filter(row -> !lost(row, finder))
                .map(row -> request(row, finder))
                .toList())
        .stream()
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  @Override
  public List<List<UUID>> told(List<PersonRowDraft> refused) {
    UnitFinder finder = units.finder();
    List<PersonRowDraft> placed = refused.stream().filter(row -> !lost(row, finder)).toList();
    Iterator<List<UUID>> told =
        persons.told(placed.stream().map(row -> request(row, finder)).toList()).iterator();
    return refused.stream().map(row -> lost(row, finder) ? List.<UUID>of() : told.next()).toList();
  }

  @Override
  public List<ImportVerdict> compare(UUID by, List<PersonRowDraft> rows) {
    List<ImportVerdict> verdicts = each(rows, persons::compare);
    List<Boolean> his = his(by, rows, verdicts);
    return IntStream.range(0, rows.size())
        .mapToObj(at -> his.get(at) ? ownUnit() : verdicts.get(at))
        .toList();
  }

  @Override
  public List<ImportVerdict> write(UUID by, List<PersonRowDraft> rows, IntPredicate overwrites) {
    if (lists.places(by).isEmpty()) {
      return writeAll(by, rows, overwrites);
    }
    List<Boolean> his = his(by, rows, each(rows, persons::compare));
    List<Integer> others =
        IntStream.range(0, rows.size()).filter(at -> !his.get(at)).boxed().toList();
    Iterator<ImportVerdict> written =
        writeAll(by, others.stream().map(rows::get).toList(), n -> overwrites.test(others.get(n)))
            .iterator();
    return his.stream().map(own -> own ? ownUnit() : written.next()).toList();
  }

  private List<ImportVerdict> writeAll(
      UUID by, List<PersonRowDraft> rows, IntPredicate overwrites) {
    UnitFinder finder = units.finder();
    List<Integer> placed =
        IntStream.range(0, rows.size()).filter(n -> !lost(rows.get(n), finder)).boxed().toList();
    return each(rows, requests -> persons.write(by, requests, n -> overwrites.test(placed.get(n))));
  }

  /** Rows that would bring somebody known to a unit into which he sees. */
  private List<Boolean> his(UUID by, List<PersonRowDraft> rows, List<ImportVerdict> verdicts) {
    List<String> paths = lists.places(by);
    UnitFinder finder = units.finder();
    return IntStream.range(0, rows.size())
        .mapToObj(
            at ->
                verdicts.get(at).writes("homeUnitId", true)
                    && finder
                        .find(rows.get(at).unit())
                        .filter(unit -> paths.stream().anyMatch(unit.path()::startsWith))
                        .isPresent())
        .toList();
  }

  private static ImportVerdict ownUnit() {
    return ImportVerdict.refused(
        "unit",
        "own",
        "Đồng chí không tự đưa người của đơn vị khác về đơn vị mình bằng danh sách: quản trị khác nộp"
            + " dòng này.",
        "You bring nobody from another unit to a unit of your own by a list: another administrator"
            + " hands this row in.");
  }

  /** Rows whose unit is not found are refused here; the others go through the door together. */
  private List<ImportVerdict> each(
      List<PersonRowDraft> rows, Function<List<RegisterPersonRequest>, List<ImportVerdict>> door) {
    UnitFinder finder = units.finder();
    List<PersonRowDraft> placed = rows.stream().filter(row -> !lost(row, finder)).toList();
    Iterator<ImportVerdict> verdicts =
        door.apply(placed.stream().map(row -> request(row, finder)).toList()).iterator();
    return rows.stream().map(row -> lost(row, finder) ? unknownUnit() : verdicts.next()).toList();
  }

  private static RegisterPersonRequest request(PersonRowDraft row, UnitFinder finder) {
    return row.in(row.unit() == null ? null : finder.find(row.unit()).orElseThrow().id());
  }

  private static boolean lost(PersonRowDraft row, UnitFinder finder) {
    return row.unit() != null && finder.find(row.unit()).isEmpty();
  }

  private static ImportVerdict unknownUnit() {
    return ImportVerdict.refused(
        "unit",
        "unknown",
        "Không có đơn vị này, hoặc có nhiều đơn vị cùng tên: ghi mã.",
        "There is no such unit, or several of this name: give the code.");
  }
}
