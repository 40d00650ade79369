package vn.hoso.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import vn.hoso.StatementProbe;
import vn.hoso.inbox.OpenedWorkItems;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.step.Steps;
import vn.hoso.task.CompleteRequest;
import vn.hoso.task.Tasks;

/**
 * What opening a work item and completing its step cost, while a walk goes on in whichever thread:
 * the statements sent once it is known who asks, a batch counted once; of each way the most there
 * ever were. With {@code -Dhoso.statements=<directory>} they are written down there.
 */
@Component
class StatementLedger implements BeanPostProcessor, Ordered {

  private static final int TO_OPEN = 20;
  private static final int TO_COMPLETE = 30;
  private static final int SWAY = 2;

  /** Ways that do more than go on; why, says docs/decisions/0111. */
  private static final Map<String, Integer> MORE =
      Map.ofEntries(
          Map.entry("admission appraiseDossier requestSupplement", 31),
          Map.entry("admission issuePaper issued", 36),
          Map.entry("admission receiveDossier received", 31),
          Map.entry("admission resolveCell notProposed", 31),
          Map.entry("admission resolveCell proposed", 31),
          Map.entry("appointment appraiseFile requestSupplement", 31),
          Map.entry("appointment issuePaper issued", 35),
          Map.entry("appointment planConsultation planned", 40),
          Map.entry("appointment receiveFile received", 31),
          Map.entry("badge issuePaper issued", 35),
          Map.entry("card issuePaper issued", 36),
          Map.entry("card receiveRequest received", 31),
          Map.entry("consult planConsultation consult", 39),
          Map.entry("consult verifyMatter requestSupplement", 39),
          Map.entry("consult verifyMatter sendBack", 31),
          Map.entry("letters issuePaper issued", 34),
          Map.entry("letters issuePaper_opinion issued", 33),
          Map.entry("planning decidePlan approved", 32),
          Map.entry("planning decidePlan refused", 31),
          Map.entry("planning issuePaper issued", 35),
          Map.entry("planning receivePlan received", 31),
          Map.entry("planning voteRemoval reviewed", 31),
          Map.entry("recognition appraiseDossier requestSupplement", 31),
          Map.entry("recognition issuePaper issued", 36),
          Map.entry("recognition receiveDossier received", 31),
          Map.entry("recognition issuePaper_card issued", 33),
          Map.entry("transfer issuePaper issued", 36),
          Map.entry("transfer issuePaper_mend issued", 32),
          Map.entry("transfer issuePaper_onward issued", 32),
          Map.entry("transfer issuePaper_proposal issued", 32),
          Map.entry("transfer-body issuePaper issued", 35),
          Map.entry("transfer-temporary introduce introduced", 34));

  private final ObjectProvider<OpenedWorkItems> items;
  private final ObjectProvider<Steps> steps;

  private final Map<String, List<String>> opened = new TreeMap<>();
  private final Map<String, List<String>> completed = new TreeMap<>();
  private volatile String walked;

  StatementLedger(ObjectProvider<OpenedWorkItems> items, ObjectProvider<Steps> steps) {
    this.items = items;
    this.steps = steps;
  }

  /** Behind what makes doors transactional. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof Tasks)) {
      return bean;
    }
    MethodInterceptor counts = this::called;
    if (bean instanceof Advised door) {
      door.addAdvice(0, counts);
      return bean;
    }
    ProxyFactory door = new ProxyFactory(bean);
    door.setProxyTargetClass(true);
    door.addAdvice(counts);
    return door.getProxy();
  }

  /** From now on of that procedure. */
  void begin(String slug) {
    opened.clear();
    completed.clear();
    walked = slug;
  }

  /** Which ways sent more than they may, with what they sent. */
  Map<String, List<String>> ended() throws IOException {
    write();
    walked = null;
    Map<String, List<String>> above = new TreeMap<>();
    opened.forEach((name, sent) -> note(above, "opening " + name, sent, TO_OPEN));
    completed.forEach((name, sent) -> note(above, name, sent, allowed(name)));
    if (opened.isEmpty() || completed.isEmpty()) {
      throw new IllegalStateException("nothing was counted");
    }
    return above;
  }

  private Object called(MethodInvocation call) throws Throwable {
    String slug = walked;
    if (slug == null || !call.getMethod().getName().equals("complete")) {
      return call.proceed();
    }
    Object[] arguments = call.getArguments();
    String step = stepId((UUID) arguments[1]);
    open(slug, step, (CurrentUser) arguments[0], (UUID) arguments[1]);
    Object[] answer = new Object[1];
    List<String> sent = StatementProbe.statementsOf(() -> answer[0] = proceed(call));
    keep(completed, slug + " " + step + " " + ((CompleteRequest) arguments[2]).outcome(), sent);
    return answer[0];
  }

  private void open(String slug, String step, CurrentUser by, UUID id) {
    keep(
        opened,
        slug + " " + step,
        StatementProbe.statementsOf(() -> items.getObject().open(by, id)));
  }

  private String stepId(UUID id) {
    return steps.getObject().get(id).stepId();
  }

  private static Object proceed(MethodInvocation call) {
    try {
      return call.proceed();
    } catch (RuntimeException | Error refused) {
      throw refused;
    } catch (Throwable other) {
      throw new IllegalStateException(other);
    }
  }

  private static void note(
      Map<String, List<String>> above, String name, List<String> sent, int most) {
    if (sent.size() > most) {
      above.put(name + " " + sent.size(), sent);
    }
  }

  /** What sends more differs by one or two with who holds what when the test comes to run. */
  private static int allowed(String name) {
    return MORE.containsKey(name) ? MORE.get(name) + SWAY : TO_COMPLETE;
  }

  private static synchronized void keep(
      Map<String, List<String>> kept, String name, List<String> sent) {
    kept.merge(
        name,
        sent.stream().filter(sql -> !onceForAll(sql)).toList(),
        (one, two) -> two.size() > one.size() ? two : one);
  }

  /** A position nobody was asked for before, and a calendar that is kept in memory from then on. */
  private static boolean onceForAll(String sql) {
    return sql.contains("insert into position") || sql.contains("from hoso.calendar_version");
  }

  private void write() throws IOException {
    String directory = System.getProperty("hoso.statements");
    if (directory != null) {
      List<String> lines = new ArrayList<>();
      opened.forEach((name, sent) -> lines.add("OPEN " + name + " " + sent.size()));
      completed.forEach((name, sent) -> lines.add("COMPLETE " + name + " " + sent.size()));
      opened.forEach((name, sent) -> sent.forEach(sql -> lines.add(line("@OPEN ", name, sql))));
      completed.forEach(
          (name, sent) -> sent.forEach(sql -> lines.add(line("@COMPLETE ", name, sql))));
      Files.write(Path.of(directory, "statements-" + walked + ".txt"), lines);
    }
  }

  private static String line(String what, String name, String sql) {
    return what + name + " | " + sql.replaceAll("\\s+", " ");
  }
}
