package vn.hoso.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.unit.Period;

/**
 * The officials and the positions they hold from day to day. Unknown ones are refused with {@code
 * ORGANISATION-001} (404).
 */
@Service
@Transactional
public class Officials {

  private final OfficialRepository rows;
  private final PositionHoldingRepository holdings;
  private final OfficialRows officials;
  private final PositionRows positions;
  private final ObjectProvider<AccountHolders> accounts;
  private final Clock clock;

  Officials(
      OfficialRepository rows,
      PositionHoldingRepository holdings,
      OfficialRows officials,
      PositionRows positions,
      ObjectProvider<AccountHolders> accounts,
      Clock clock) {
    this.rows = rows;
    this.holdings = holdings;
    this.officials = officials;
    this.positions = positions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The official with the positions he holds on that day; one statement. */
  @Transactional(readOnly = true)
  public CurrentUser asUser(UUID officialId, LocalDate day) {
    return officials.asUser(officialId, day);
  }

  /**
   * The official who is signed in, with his positions of today; one statement each time it is
   * asked. Controllers take {@link CurrentUser} as an argument instead.
   *
   * @throws OrganisationProblem {@code ORGANISATION-003} (401) when nobody is
   */
  @Transactional(readOnly = true)
  public CurrentUser current() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .flatMap(SignedInOfficial::idOf)
        .map(officialId -> asUser(officialId, LocalDate.now(clock)))
        .orElseThrow(OrganisationProblem::notSignedIn);
  }

  /** Who holds the position on that day, by name. */
  @Transactional(readOnly = true)
  public List<OfficialName> holders(UUID positionId, LocalDate day) {
    return officials.holders(positionId, day);
  }

  /** Those of the {@link #holders} whom nothing keeps from working: no account is blocked. */
  @Transactional(readOnly = true)
  public List<OfficialName> ableHolders(UUID positionId, LocalDate day) {
    return officials.unblocked(positionId, day);
  }

  /** Those of them whom that dossier is not about. */
  @Transactional(readOnly = true)
  public List<OfficialName> ableHolders(UUID positionId, LocalDate day, UUID dossierId) {
    return officials.unblocked(positionId, day, dossierId);
  }

  /**
   * Those of the positions that somebody with an account holds today: their holders act for
   * themselves. Two statements, whatever the number.
   */
  @Transactional(readOnly = true)
  public Set<UUID> reachable(Collection<UUID> positionIds) {
    if (positionIds.isEmpty()) {
      return Set.of();
    }
    Map<UUID, Set<UUID>> holders = officials.holders(positionIds, LocalDate.now(clock));
    Set<UUID> signingIn = accounts.getObject().among(holders.keySet());
    return holders.entrySet().stream()
        .filter(held -> signingIn.contains(held.getKey()))
        .flatMap(held -> held.getValue().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Who holds the position today, can sign in and is not whom that dossier is about, by name; one
   * statement.
   */
  @Transactional(readOnly = true)
  public List<OfficialName> able(UUID positionId, UUID dossierId) {
    return able(List.of(positionId), dossierId).getOrDefault(positionId, List.of());
  }

  /**
   * The position of that role in that unit with those {@link #able} there.
   *
   * @param positionId null where there is none yet
   */
  public record Place(@Nullable UUID positionId, List<OfficialName> able) {}

  /** As {@link #able}, asked together with where; one statement. */
  @Transactional(readOnly = true)
  public Place ableAt(UnitRole at, UUID dossierId) {
    return officials.ableAt(at, LocalDate.now(clock), dossierId);
  }

  /** The same of several positions, in one statement; those of nobody are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, List<OfficialName>> able(Collection<UUID> positionIds, UUID dossierId) {
    return positionIds.isEmpty()
        ? Map.of()
        : officials.able(positionIds, LocalDate.now(clock), dossierId);
  }

  /** The official's full name. */
  @Transactional(readOnly = true)
  public String name(UUID officialId) {
    return officialId.equals(CurrentUser.SYSTEM.officialId())
        ? CurrentUser.SYSTEM.fullName()
        : find(officialId).fullName();
  }

  /**
   * What officials were called when they did something, in two statements however many they are.
   *
   * @param officialIds all that will be asked for
   */
  @Transactional(readOnly = true)
  public NamesOfThen namesOfThen(Collection<UUID> officialIds) {
    return officials.namesOfThen(officialIds);
  }

  /**
   * Registers an official. For seeding and setup; a screen must ask for {@link Role#SYSTEM_ADMIN}
   * first.
   *
   * @throws OrganisationProblem {@code ORGANISATION-002} (422) where the name is missing or too
   *     long
   */
  public UUID create(String fullName) {
    String name = OfficialRules.name(fullName);
    return rows.saveAndFlush(new Official(name, Instant.now(clock))).id();
  }

  /**
   * Lets an official hold a position.
   *
   * @param from first day
   * @param to last day, inclusive; null for open
   * @return the holding's id
   */
  public UUID appoint(UUID officialId, UUID positionId, LocalDate from, LocalDate to) {
    Period.check(from, to);
    find(officialId);
    if (positions.withIds(List.of(positionId), from).isEmpty()) {
      throw OrganisationProblem.positionNotFound();
    }
    return holdings.saveAndFlush(new PositionHolding(positionId, officialId, from, to)).id();
  }

  /** Ends the official's holding of the position: that day is its last one. */
  public void relieve(UUID officialId, UUID positionId, LocalDate lastDay) {
    if (officials.end(officialId, positionId, lastDay) == 0) {
      throw OrganisationProblem.positionNotFound();
    }
  }

  private Official find(UUID officialId) {
    return rows.findById(officialId).orElseThrow(OrganisationProblem::officialNotFound);
  }
}
