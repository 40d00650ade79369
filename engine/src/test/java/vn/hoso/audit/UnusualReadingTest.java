package vn.hoso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import vn.hoso.HosoClient;
import vn.hoso.IntegrationTest;
import vn.hoso.TestOrganisation;
import vn.hoso.audit.UnusualReading.ReadingDay;
import vn.hoso.dossier.DossiersRead;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Role;
import vn.hoso.person.PersonsRead;
import vn.hoso.shared.HosoClock;
import vn.hoso.unit.UnitKind;

@IntegrationTest
class UnusualReadingTest {

  /** Eight in the evening of the second of June in Hanoi; at five hours later it is the third. */
  private static final Instant EVENING = Instant.parse("2027-06-02T13:00:00Z");

  @Autowired TestOrganisation organisation;
  @Autowired UnusualReading reading;
  @Autowired ApplicationEventPublisher events;
  @Autowired HosoClock clock;
  @LocalServerPort int port;
  private CurrentUser admin;
  private CurrentUser reader;

  @BeforeEach
  void anEvening() {
    clock.moveTo(EVENING);
    admin = organisation.holder(organisation.province(), Role.SYSTEM_ADMIN);
    reader = organisation.holder(organisation.province(), Role.OFFICE_CLERK);
  }

  @AfterEach
  void timeRunsAgain() {
    clock.reset();
  }

  @Test
  void who_reads_thirty_people_in_a_day_is_told_of_and_nobody_who_reads_one_thirty_times() {
    List<UUID> people = ids(30);
    for (int i = 0; i < 40; i++) {
      events.publishEvent(new PersonsRead(people.subList(0, 1), reader.officialId(), "person"));
    }
    events.publishEvent(
        new PersonsRead(people.subList(0, 29), reader.officialId(), "person search"));
    assertThat(ofReader()).isEmpty();
    events.publishEvent(new PersonsRead(people.subList(29, 30), reader.officialId(), "person"));
    assertThat(ofReader())
        .containsExactly(
            new ReadingDay(
                LocalDate.of(2027, 6, 2), reader.officialId(), reader.fullName(), 30, 0));
  }

  @Test
  void a_day_ends_at_midnight_in_hanoi() {
    List<UUID> people = ids(30);
    events.publishEvent(
        new PersonsRead(people.subList(0, 20), reader.officialId(), "person search"));
    clock.moveTo(EVENING.plusSeconds(5 * 3600));
    events.publishEvent(
        new PersonsRead(people.subList(10, 30), reader.officialId(), "person search"));
    assertThat(ofReader()).isEmpty();
  }

  @Test
  void a_file_of_members_counts_as_the_people_in_it() {
    events.publishEvent(new PersonsRead(ids(30), reader.officialId(), "member data file"));
    assertThat(ofReader())
        .singleElement()
        .satisfies(day -> assertThat(day.persons()).isEqualTo(30))
        .satisfies(day -> assertThat(day.dossiers()).isZero());
  }

  @Test
  void dossiers_in_lists_count_as_dossiers() {
    List<UUID> dossiers = ids(100);
    events.publishEvent(new DossiersRead(dossiers, reader.officialId(), "register"));
    assertThat(ofReader())
        .singleElement()
        .satisfies(day -> assertThat(day.dossiers()).isEqualTo(100))
        .satisfies(day -> assertThat(day.persons()).isZero());
    clock.moveTo(EVENING.plusSeconds(32L * 24 * 3600));
    assertThat(ofReader()).as("a month later").isEmpty();
  }

  @Test
  void nobody_but_who_watches_is_told() {
    clock.reset();
    CurrentUser secretary =
        organisation.holder(
            organisation.unit(organisation.province(), UnitKind.SECTION_COMMITTEE, "Bộ phận Đọc"),
            Role.SECRETARY);
    HosoClient client = organisation.signedIn(port, secretary);
    assertThat(client.get("/api/administration/unusual-reading").code())
        .isEqualTo("ORGANISATION-009");
    HosoClient watching = organisation.signedIn(port, admin);
    assertThat(
            watching.get("/api/administration/unusual-reading").json().path("manyPersons").asInt())
        .isEqualTo(30);
  }

  private List<ReadingDay> ofReader() {
    return reading.lastMonth(admin).stream()
        .filter(day -> day.officialId().equals(reader.officialId()))
        .toList();
  }

  private static List<UUID> ids(int count) {
    return Stream.generate(UUID::randomUUID).limit(count).toList();
  }
}
