package vn.hoso.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.unit.Period;
import vn.hoso.unit.Units;

/**
 * Committees to which a superior committee has delegated the right to decide a matter (ủy quyền).
 */
@Service
@Transactional
public class Delegations {

  private final DelegationRepository rows;
  private final Units units;
  private final JdbcClient jdbc;

  Delegations(DelegationRepository rows, Units units, JdbcClient jdbc) {
    this.rows = rows;
    this.units = units;
    this.jdbc = jdbc;
  }

  /**
   * Whether the unit decides the matter itself on that day.
   *
   * @param matter slug of the procedure, for example {@code admission}
   */
  @Transactional(readOnly = true)
  public boolean isDelegated(UUID unitId, String matter, LocalDate day) {
    return jdbc.sql(
            "select exists (select from delegation where unit_id = ? and matter = ?"
                + " and from_day <= ? and (to_day is null or to_day >= ?))")
        .params(unitId, matter, day, day)
        .query(Boolean.class)
        .single();
  }

  /**
   * Records a delegation. For seeding; a screen must ask for {@link Role#SYSTEM_ADMIN} first.
   *
   * @param from first day
   * @param to last day, inclusive; null for open
   * @param document number of the paper that delegates
   */
  public void delegate(UUID unitId, String matter, LocalDate from, LocalDate to, String document) {
    Period.check(from, to);
    units.get(unitId, from);
    rows.saveAndFlush(new Delegation(unitId, matter, from, to, document));
  }
}
