package vn.hoso;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.Accounts;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.unit.CreateUnitRequest;
import vn.hoso.unit.UnitDuty;
import vn.hoso.unit.UnitKind;
import vn.hoso.unit.UnitView;
import vn.hoso.unit.Units;

/**
 * Units and officials for tests. All tests share one tree: each makes its own branches and
 * officials below the one province. Everything exists from {@link #START} on.
 */
@Component
public class TestOrganisation {

  public static final LocalDate START = LocalDate.of(2020, 1, 1);
  public static final String PASSWORD = "test-password-2026";

  private final Units units;
  private final Positions positions;
  private final Officials officials;
  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final AtomicInteger number = new AtomicInteger();
  private volatile String passwordHash;
  private UUID peopled;

  TestOrganisation(
      Units units,
      Positions positions,
      Officials officials,
      Accounts accounts,
      JdbcClient jdbc,
      Clock clock) {
    this.units = units;
    this.positions = positions;
    this.officials = officials;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The root of the tree, with people in the positions all tests share. */
  public synchronized UnitView province() {
    UnitView province = bareProvince();
    if (!province.id().equals(peopled)) {
      peopled = province.id();
      severalSignIn(units.withDuty(province.id(), UnitDuty.INTAKE, START), Role.INTAKE_CLERK);
      severalSignIn(units.withDuty(province.id(), UnitDuty.APPRAISAL, START), Role.APPRAISER);
      severalSignIn(province, Role.STANDING_COMMITTEE);
      severalSignIn(province, Role.OFFICE_CLERK);
    }
    return province;
  }

  /** The root of the tree, with an organisation board, its intake office and its appraisal room. */
  public synchronized UnitView bareProvince() {
    Optional<UnitView> root = units.root();
    if (root.isPresent()) {
      return root.get();
    }
    UnitView province = create(null, UnitKind.PROVINCE, null, "Tỉnh ủy Đông Giang");
    UnitView board = create(province.id(), UnitKind.BOARD, null, "Ban Tổ chức Tỉnh ủy");
    create(board.id(), UnitKind.ROOM, UnitDuty.INTAKE, "Văn phòng Ban Tổ chức");
    create(board.id(), UnitKind.ROOM, UnitDuty.APPRAISAL, "Phòng Tổ chức đảng, đảng viên");
    return province;
  }

  /**
   * All tests share these positions: where one official alone could sign in, every step would fall
   * to him, whichever test came first.
   */
  private void severalSignIn(UnitView unit, Role role) {
    account(holder(unit, role).officialId());
    account(holder(unit, role).officialId());
  }

  /** Another unit, with a code of its own. */
  public UnitView unit(UnitView parent, UnitKind kind, String name) {
    return create(parent.id(), kind, null, name);
  }

  /** Another room with a duty. */
  public UnitView room(UnitView parent, UnitDuty duty, String name) {
    return create(parent.id(), UnitKind.ROOM, duty, name);
  }

  /** A new official who holds that position since {@link #START}. */
  public CurrentUser holder(UnitView unit, Role role) {
    return holder(unit, role, START, null);
  }

  /** A new official who holds that position from a first to a last day. */
  public CurrentUser holder(UnitView unit, Role role, LocalDate from, LocalDate to) {
    UUID officialId = officials.create("Nguyễn Văn Thử " + number.incrementAndGet());
    appoint(officialId, unit, role, from, to);
    return officials.asUser(officialId, to == null ? from : to);
  }

  /** Lets an official hold one more position; read him again afterwards. */
  public void appoint(UUID officialId, UnitView unit, Role role, LocalDate from, LocalDate to) {
    officials.appoint(officialId, positions.of(unit.id(), role).id(), from, to);
  }

  /** Opens an account with {@link #PASSWORD} and gives its username. */
  public String account(UUID officialId) {
    String username = "thu." + number.incrementAndGet();
    if (passwordHash == null) {
      accounts.open(officialId, username, PASSWORD);
      passwordHash = hashOf(officialId);
    } else {
      copyAccount(officialId, username);
    }
    return username;
  }

  /** A client signed in as that official, for whom an account is opened. */
  public HosoClient signedIn(int port, CurrentUser user) {
    return new HosoClient(port).signIn(account(user.officialId()), PASSWORD);
  }

  /** Both stand in the register as one and the same, by two entries; read them again afterwards. */
  public void onePerson(CurrentUser one, CurrentUser other) {
    String name = "Hai Tài Khoản " + letters();
    linked(one.officialId(), name, 4, 5, one.officialId());
    linked(other.officialId(), name.replace(' ', '-') + ".", 4, 5, one.officialId());
  }

  /**
   * Both are one and the same, of whom one has entered less of the day under his own name; read
   * them again afterwards.
   */
  public void onePersonByLess(CurrentUser one, CurrentUser other) {
    String name = "Ghi Thiếu Ngày " + letters();
    linked(one.officialId(), name, 4, 5, one.officialId());
    linked(other.officialId(), name, null, null, one.officialId());
  }

  /** He is that person of the register, whose name nobody else bears; as he is then. */
  public CurrentUser knownAs(CurrentUser official, UUID person) {
    jdbc.sql("update hoso.person set full_name = ? where id = ?")
        .params("Người Riêng " + letters(), person)
        .update();
    jdbc.sql("update hoso.official set person_id = ? where id = ?")
        .params(person, official.officialId())
        .update();
    return officials.asUser(official.officialId(), LocalDate.now(clock));
  }

  private void linked(UUID official, String name, Integer month, Integer day, UUID enteredBy) {
    UUID person = UUID.randomUUID();
    jdbc.sql(
            """
            insert into hoso.person (id, full_name, gender, birth_year, birth_month, birth_day,
              identity_kind, entered_at, entered_by)
            values (?, ?, 'MALE', 1985, ?, ?, 'NONE', ?, ?)
            """)
        .params(person, name, month, day, now(), enteredBy)
        .update();
    jdbc.sql("update hoso.official set person_id = ? where id = ?")
        .params(person, official)
        .update();
  }

  /** A name of nobody else: names are told apart by their letters alone. */
  private String letters() {
    StringBuilder letters = new StringBuilder("X");
    for (char digit : Integer.toString(number.incrementAndGet()).toCharArray()) {
      letters.append((char) ('a' + digit - '0'));
    }
    return letters.toString();
  }

  private String hashOf(UUID officialId) {
    return jdbc.sql("select password_hash from hoso.account where official_id = ?")
        .param(officialId)
        .query(String.class)
        .single();
  }

  /** Hashing a password takes longer than most tests; all accounts of tests have the same. */
  private void copyAccount(UUID officialId, String username) {
    jdbc.sql(
            """
            insert into hoso.account
              (official_id, username, password_hash, opened_at, changed_at, password_set)
            values (?, ?, ?, ?, ?, true)
            on conflict (official_id) do update set username = excluded.username
            """)
        .params(officialId, username, passwordHash, now(), now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private UnitView create(UUID parentId, UnitKind kind, UnitDuty duty, String name) {
    String code = "99%012d".formatted(parentId == null ? 0 : number.incrementAndGet());
    return units.create(new CreateUnitRequest(parentId, kind, duty, name, name, code, START));
  }
}
