package vn.hoso.administration;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.organisation.Officials;
import vn.hoso.organisation.OrganisationEventKind;
import vn.hoso.shared.Sha256;
import vn.hoso.standin.StandInGuard;

/**
 * No administrator takes the oversight from a head of the board alone, or gives himself more to see
 * or to do, by whatever act: where one would, it is undone and waits for a second person. Once he
 * has agreed, who asked does it again.
 */
@Component
class KeptOversight implements StandInGuard {

  static final String HEAD = "head ";
  static final String NEW_HEAD = "watcher ";

  /**
   * An act of administration.
   *
   * @param asked all that it is done with: an agreement is to exactly this, and to no more than it
   *     came to when it was asked for
   * @param said whom or what it is done to; asked for only where it has to wait
   */
  record Deed(OrganisationEventKind kind, List<?> asked, Supplier<String> said) {

    byte[] digest() {
      return Sha256.of(kind + " " + asked);
    }
  }

  /** What he and those who watch over him had before. */
  record Before(Watch.Heads watching, Reached reached) {}

  private static final class NotAgreed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient SecondPersonProblem problem;
    private final transient Set<String> outcome;

    NotAgreed(SecondPersonProblem problem, Set<String> outcome) {
      super(null, null, false, false);
      this.problem = problem;
      this.outcome = outcome;
    }
  }

  private final OversightRequests requests;
  private final Watch watch;
  private final SecondPerson second;
  private final OwnReach reach;
  private final Officials officials;
  private final TransactionTemplate transaction;
  private final EntityManager entities;

  KeptOversight(
      OversightRequests requests,
      Watch watch,
      SecondPerson second,
      OwnReach reach,
      Officials officials,
      TransactionTemplate transaction,
      EntityManager entities) {
    this.requests = requests;
    this.watch = watch;
    this.second = second;
    this.reach = reach;
    this.officials = officials;
    this.transaction = transaction;
    this.entities = entities;
  }

  /**
   * Does it in a transaction of its own. Found out by its outcome: every way there would have to be
   * thought of else.
   *
   * @throws SecondPersonProblem {@code ADMINISTRATION-004} or {@code ADMINISTRATION-005} (409)
   *     where it waits for a second person
   */
  <T> T perform(CurrentUser by, Deed deed, Supplier<T> act) {
    return orAsk(
        by,
        deed,
        () -> {
          if (second.alone(by)) {
            return act.get();
          }
          Before before = before(by);
          T done = act.get();
          Set<String> outcome = outcome(by, before);
          if (deed.kind == OrganisationEventKind.ACCOUNT_UNBLOCKED) {
            watch.kept().forEach(head -> outcome.remove(NEW_HEAD + head)); // he was one before
          }
          if (outcome.stream().anyMatch(each -> each.startsWith(HEAD))) {
            requireAgreed(by, deed, outcome, SecondPersonProblem.takesOversight());
          } else if (outcome.stream().anyMatch(each -> each.startsWith(NEW_HEAD))) {
            requireAgreed(by, deed, outcome, SecondPersonProblem.givesOversight());
          } else if (!outcome.isEmpty()) {
            requireAgreed(by, deed, outcome, SecondPersonProblem.givesHimself());
          }
          return done;
        });
  }

  /**
   * {@inheritDoc}
   *
   * @throws SecondPersonProblem {@code ADMINISTRATION-008} (409) where it waits for him
   */
  @Override
  public <T> T named(
      CurrentUser by, UUID deputyId, List<?> asked, Supplier<String> said, Supplier<T> act) {
    Deed deed = new Deed(OrganisationEventKind.STAND_IN_SET, asked, said);
    return orAsk(
        by,
        deed,
        () -> {
          if (second.alone(by)) {
            return act.get();
          }
          CurrentUser deputy = officials.asUser(deputyId, reach.today());
          Reached before = reach.now(deputy);
          T done = act.get();
          entities.flush();
          Set<String> outcome = before.gained(reach.since(deputy, before));
          requireAgreed(by, deed, outcome, SecondPersonProblem.standsIn());
          return done;
        });
  }

  Before before(CurrentUser by) {
    return new Before(watch.over(by), reach.now(by));
  }

  /**
   * Who watches no longer, who does now, and what he has gained, since then; each by a word of its
   * kind.
   */
  Set<String> outcome(CurrentUser by, Before before) {
    entities.flush();
    Watch.Heads after = watch.over(by);
    Set<String> outcome = new TreeSet<>(before.reached.gained(reach.since(by, before.reached)));
    before.watching.gone(after).forEach(head -> outcome.add(HEAD + head));
    before.watching.come(after).forEach(head -> outcome.add(NEW_HEAD + head));
    return outcome;
  }

  /**
   * Does in a transaction of its own what always needs a second person.
   *
   * @throws SecondPersonProblem {@code ADMINISTRATION-007} (409) where it waits for him
   */
  void agreed(CurrentUser by, Deed deed, Runnable act) {
    orAsk(
        by,
        deed,
        () -> {
          if (!second.alone(by)) {
            requireAgreed(by, deed, Set.of(), SecondPersonProblem.erases());
          }
          act.run();
          return null;
        });
  }

  /** In a transaction of its own; where nobody has agreed, it is undone and asked for. */
  private <T> T orAsk(CurrentUser by, Deed deed, Supplier<T> act) {
    try {
      return transaction.execute(begun -> act.get());
    } catch (NotAgreed undone) {
      transaction.executeWithoutResult(begun -> requests.ask(by, deed, undone.outcome));
      throw undone.problem;
    }
  }

  private void requireAgreed(
      CurrentUser by, Deed deed, Set<String> outcome, SecondPersonProblem problem) {
    if (!requests.use(by, deed, outcome)) {
      throw new NotAgreed(problem, outcome);
    }
  }
}
