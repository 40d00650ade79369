package vn.hoso.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.entrance.Accounts;
import vn.hoso.entrance.PasswordLink;
import vn.hoso.entrance.PasswordLinks;
import vn.hoso.organisation.Administrators;
import vn.hoso.organisation.AskedTitle;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.organisation.OrganisationHistory;
import vn.hoso.organisation.Positions;
import vn.hoso.organisation.Role;
import vn.hoso.shared.DayText;
import vn.hoso.shared.Found;
import vn.hoso.staffing.HoldingView;
import vn.hoso.staffing.OfficialChanges;
import vn.hoso.staffing.OfficialView;
import vn.hoso.task.HandOvers;
import vn.hoso.task.HeldStepView;
import vn.hoso.unit.Period;

/** Officials, accounts and positions as system administrators look after them. */
@Service
@Transactional
class OfficialAdministration {

  private final Officials officials;
  private final OfficialChanges changes;
  private final Accounts accounts;
  private final PasswordLinks links;
  private final SecondPerson second;
  private final Watch watch;
  private final WaitingActs waiting;
  private final RemainingAdministrators remaining;
  private final OrganisationHistory history;
  private final HandOvers handOvers;
  private final Positions positions;
  private final Clock clock;

  OfficialAdministration(
      Officials officials,
      OfficialChanges changes,
      Accounts accounts,
      PasswordLinks links,
      SecondPerson second,
      Watch watch,
      WaitingActs waiting,
      RemainingAdministrators remaining,
      OrganisationHistory history,
      HandOvers handOvers,
      Positions positions,
      Clock clock) {
    this.officials = officials;
    this.changes = changes;
    this.accounts = accounts;
    this.links = links;
    this.second = second;
    this.watch = watch;
    this.waiting = waiting;
    this.remaining = remaining;
    this.history = history;
    this.handOvers = handOvers;
    this.positions = positions;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Found<AdministeredOfficial> search(CurrentUser by, String text) {
    Administrators.require(by);
    Found<OfficialView> found = changes.search(text);
    var known = accounts.views(found.items().stream().map(OfficialView::id).toList());
    return new Found<>(
        found.items().stream()
            .map(
                official ->
                    AdministeredOfficial.of(official, known.get(official.id()), List.of(), false))
            .toList(),
        found.more());
  }

  @Transactional(readOnly = true)
  public AdministeredOfficial view(CurrentUser by, UUID officialId) {
    Administrators.require(by);
    return found(by, officialId);
  }

  /**
   * @param username of the account to open with it; null for none
   */
  public AdministeredOfficial create(CurrentUser by, String fullName, String username) {
    Administrators.require(by);
    UUID id = officials.create(fullName);
    add(by, OrganisationEventKind.OFFICIAL_CREATED, id, Map.of());
    return username == null || username.isBlank() ? found(by, id) : openAccount(by, id, username);
  }

  /**
   * Corrects the name of another.
   *
   * @throws SecondPersonProblem {@code ADMINISTRATION-006} (403) for one's own
   */
  public AdministeredOfficial rename(CurrentUser by, UUID officialId, String fullName) {
    Administrators.require(by);
    if (second.himself(by, officialId) && !second.alone(by)) {
      throw SecondPersonProblem.ownName();
    }
    changes.rename(by.officialId(), officialId, fullName);
    return found(by, officialId);
  }

  public AdministeredOfficial openAccount(CurrentUser by, UUID officialId, String username) {
    Administrators.require(by);
    changes.view(officialId);
    accounts.open(officialId, username);
    add(by, OrganisationEventKind.ACCOUNT_OPENED, officialId, Map.of());
    return found(by, officialId);
  }

  public PasswordLink issueLink(CurrentUser by, UUID officialId) {
    Administrators.require(by);
    boolean alone = second.alone(by);
    PasswordLink link = links.issue(by.officialId(), officialId, alone);
    add(by, OrganisationEventKind.PASSWORD_LINK_ISSUED, officialId, said(alone));
    return link;
  }

  /** What he has claimed and not completed: shown before his right to it ends. */
  @Transactional(readOnly = true)
  public List<HeldStepView> heldSteps(CurrentUser by, UUID officialId) {
    Administrators.require(by);
    changes.view(officialId);
    return handOvers.heldBy(by, officialId);
  }

  /** Of that, what lies at the position of that holding. */
  @Transactional(readOnly = true)
  public List<HeldStepView> heldStepsAt(CurrentUser by, UUID holdingId) {
    Administrators.require(by);
    HoldingView holding = changes.holding(holdingId);
    UUID position = positionOf(holding);
    return handOvers.heldBy(by, holding.officialId()).stream()
        .filter(step -> step.positionId().equals(position))
        .toList();
  }

  /**
   * Blocks the account and hands over what its holder has claimed, in one transaction.
   *
   * @param to by step, who gets it; the others go back to the shared work
   */
  public AdministeredOfficial block(CurrentUser by, UUID officialId, Map<UUID, UUID> to) {
    Administrators.require(by);
    changes.view(officialId);
    long left =
        handOvers.leftBehind(
            by,
            LocalDate.now(clock),
            () -> {
              handOvers.handOver(by, officialId, position -> true, to, true);
              watch.keep(officialId);
              accounts.block(officialId);
            });
    remaining.require(null);
    add(by, OrganisationEventKind.ACCOUNT_BLOCKED, officialId, Map.of());
    return found(by, officialId).leaving(left);
  }

  public AdministeredOfficial unblock(CurrentUser by, UUID officialId) {
    Administrators.require(by);
    accounts.unblock(officialId);
    add(by, OrganisationEventKind.ACCOUNT_UNBLOCKED, officialId, Map.of());
    return found(by, officialId);
  }

  /**
   * Gives a position; one for himself waits for a second person, and so does the first one for an
   * account that was confirmed for him without any, see {@link SecondPerson}, and one that makes
   * somebody who can sign in already a second person; else whoever confirms his link reads it, once
   * more where he had confirmed it.
   */
  public AdministeredOfficial give(
      CurrentUser by, UUID officialId, UUID unitId, Role role, LocalDate from, LocalDate to) {
    Administrators.require(by);
    second.hold(List.of(officialId));
    boolean himself = second.himself(by, officialId);
    boolean alone = himself && second.alone(by);
    if (himself && !alone
        || second.emptyFor(by).contains(officialId)
        || !watch.opened(List.of(officialId)).isEmpty()
            && watch.comesWith(role, unitId)
            && !second.alone(by)) {
      waiting.ask(by, officialId, unitId, role, from, to);
      return found(by, officialId);
    }
    HoldingView given = changes.holding(changes.give(officialId, unitId, role, from, to));
    Map<String, String> details = new HashMap<>(said(alone));
    details.put("after", given.label());
    details.put("day", from.toString());
    history.add(
        by.officialId(),
        OrganisationEventKind.POSITION_GIVEN,
        given.unitId(),
        given.officialId(),
        details);
    second.given(by.officialId(), List.of(officialId));
    return found(by, officialId);
  }

  /** For who was found to look after officials. */
  @Transactional(readOnly = true)
  public String name(UUID officialId) {
    return officials.name(officialId);
  }

  /** Who holds what by it, for who was found to look after officials. */
  @Transactional(readOnly = true)
  public String holderAt(UUID holdingId) {
    HoldingView holding = changes.holding(holdingId);
    return officials.name(holding.officialId()) + ", " + AskedTitle.of(holding.label());
  }

  /** As {@link #holderAt}, with the last day and how much is handed over. */
  @Transactional(readOnly = true)
  public String ending(UUID holdingId, LocalDate lastDay, int handedOver) {
    return holderAt(holdingId) + ", ngày cuối " + DayText.of(lastDay) + handing(handedOver);
  }

  /** Whose account is blocked, and how much is handed over. */
  @Transactional(readOnly = true)
  public String blocking(UUID officialId, int handedOver) {
    return name(officialId) + handing(handedOver);
  }

  private static String handing(int handedOver) {
    return handedOver == 0 ? "" : ", bàn giao " + handedOver + " bước";
  }

  private static Map<String, String> said(boolean alone) {
    return alone ? Map.of("alone", "true") : Map.of();
  }

  /**
   * Ends a position and hands over what its holder has claimed there, in one transaction. Where the
   * last day is still to come, what nobody gets stays his until then.
   *
   * @param to by step, who gets it
   */
  public AdministeredOfficial end(
      CurrentUser by, UUID holdingId, LocalDate lastDay, Map<UUID, UUID> to) {
    Administrators.require(by);
    HoldingView holding = changes.holding(holdingId);
    UUID position = positionOf(holding);
    Period.check(holding.from(), lastDay);
    LocalDate today = LocalDate.now(clock);
    boolean overToday = !lastDay.isAfter(today);
    long left =
        handOvers.leftBehind(
            by,
            (overToday ? today : lastDay).plusDays(1),
            () -> {
              handOvers.handOver(by, holding.officialId(), position::equals, to, overToday);
              changes.end(holdingId, lastDay);
            });
    remaining.require(lastDay);
    add(by, OrganisationEventKind.POSITION_ENDED, holding, lastDay);
    return found(by, holding.officialId()).leaving(left);
  }

  private UUID positionOf(HoldingView holding) {
    return positions.of(holding.unitId(), holding.role()).id();
  }

  private AdministeredOfficial found(CurrentUser by, UUID officialId) {
    return AdministeredOfficial.of(
        changes.view(officialId),
        accounts.views(List.of(officialId)).get(officialId),
        waiting.of(by, officialId),
        links.waitsAgain(officialId));
  }

  private void add(CurrentUser by, OrganisationEventKind kind, HoldingView holding, LocalDate day) {
    Map<String, String> details = Map.of("after", holding.label(), "day", day.toString());
    history.add(by.officialId(), kind, holding.unitId(), holding.officialId(), details);
  }

  private void add(
      CurrentUser by, OrganisationEventKind kind, UUID officialId, Map<String, String> details) {
    history.add(by.officialId(), kind, null, officialId, details);
  }
}
