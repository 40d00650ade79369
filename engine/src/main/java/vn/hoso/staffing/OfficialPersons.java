package vn.hoso.staffing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.organisation.OrganisationProblem;
import vn.hoso.shared.FieldError;

/**
 * Who an official is in the register of persons, which this module knows by ids alone. Callers have
 * asked for the right to say so.
 */
@Service
public class OfficialPersons {

  private final JdbcClient jdbc;

  OfficialPersons(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty where nobody has said. */
  @Transactional(readOnly = true)
  public Optional<UUID> of(UUID officialId) {
    return jdbc.sql("select person_id from official where id = ? and person_id is not null")
        .param(officialId)
        .query(UUID.class)
        .optional();
  }

  /**
   * @param personId who he is; null for nobody
   * @throws OrganisationProblem {@code ORGANISATION-002} (422) where another official is that
   *     person
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void link(UUID officialId, @Nullable UUID personId) {
    boolean taken =
        jdbc.sql(
                "select exists (select from official where person_id = cast(? as uuid) and id <> ?)")
            .params(personId, officialId)
            .query(Boolean.class)
            .single();
    if (taken) {
      throw OrganisationProblem.invalid(
          List.of(
              new FieldError(
                  "personId",
                  "taken",
                  "Người này đã gắn với cán bộ khác.",
                  "Another official is this person already.")));
    }
    jdbc.sql("update official set person_id = cast(? as uuid) where id = ?")
        .params(personId, officialId)
        .update();
  }
}
