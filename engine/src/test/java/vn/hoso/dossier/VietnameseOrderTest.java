package vn.hoso.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.AdmissionLine;
import vn.hoso.AdmissionLine.Place;
import vn.hoso.IntegrationTest;
import vn.hoso.organisation.Role;
import vn.hoso.person.Gender;
import vn.hoso.person.PersonRow;
import vn.hoso.person.PersonSearch;
import vn.hoso.person.Persons;
import vn.hoso.person.RegisterPersonRequest;
import vn.hoso.unit.UnitView;

/** Names are sorted as an office sorts them: by the given name, as the Vietnamese alphabet goes. */
@IntegrationTest
class VietnameseOrderTest {

  private static final List<String> GIVEN =
      List.of("An", "Ân", "Ấu", "Dư", "Dương", "Đặng", "Đỗ", "Oanh", "Ông", "Ơn");

  @Autowired AdmissionLine line;
  @Autowired Dossiers dossiers;
  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;

  @Test
  void a_list_of_dossiers_by_name_is_sorted_and_paged_by_the_same_order() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    Stream.of(7, 0, 9, 3, 5, 1, 8, 2, 6, 4)
        .forEach(
            i ->
                dossiers.open(
                    secretary,
                    new OpenDossierRequest(
                        "admission", cell.id(), person(cell, "Trần Thị " + GIVEN.get(i)), null)));
    List<String> names = new ArrayList<>();
    String cursor = null;
    do {
      var page = dossiers.list(secretary, null, false, DossierOrder.PERSON, cursor, 3);
      page.items().forEach(row -> names.add(row.personName()));
      cursor = page.next();
    } while (cursor != null);
    assertThat(names).containsExactlyElementsOf(GIVEN.stream().map("Trần Thị "::concat).toList());
  }

  @Test
  void the_given_name_comes_first_and_its_tone_before_the_family_name() {
    assertThat(
            jdbc.sql(
                    """
                    select n from unnest(array['Vũ Văn Hà', 'Lê Thị Hạ', 'An Văn Tú', 'Bùi Hà', 'Đỗ An']) n
                    order by hoso.vn_given(n) collate hoso.vn, n collate hoso.vn
                    """)
                .query(String.class)
                .list())
        .containsExactly("Đỗ An", "Bùi Hà", "Vũ Văn Hà", "Lê Thị Hạ", "An Văn Tú");
  }

  @Test
  void persons_are_found_in_that_order_and_it_is_said_that_there_are_more() {
    UnitView cell = line.newCell(Place.UNDER_PROVINCE);
    var secretary = line.holder(cell.id(), Role.SECRETARY);
    Stream.of(7, 0, 9, 3, 5, 1, 8, 2, 6, 4)
        .forEach(i -> person(cell, "Quàng Ngọc " + GIVEN.get(i)));
    var few = persons.search(secretary, new PersonSearch("quang ngoc", null, null));
    assertThat(few.more()).isFalse();
    assertThat(few.items())
        .extracting(PersonRow::fullName)
        .containsExactlyElementsOf(GIVEN.stream().map("Quàng Ngọc "::concat).toList());
    GIVEN.forEach(given -> person(cell, "Quàng Ngọc Minh " + given));
    person(cell, "Quàng Ngọc Minh Yên");
    var many = persons.search(secretary, new PersonSearch("quang ngoc", null, null));
    assertThat(many.more()).isTrue();
    assertThat(many.items()).hasSize(20);
  }

  private UUID person(UnitView cell, String name) {
    return persons
        .register(
            line.holder(cell.id(), Role.SECRETARY),
            new RegisterPersonRequest(
                name, Gender.FEMALE, 1999, null, null, null, null, null, cell.id(), true))
        .id();
  }
}
