package vn.hoso.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.hoso.acts.DossierActs;
import vn.hoso.dossier.Dossiers;
import vn.hoso.shared.HosoClock;
import vn.hoso.shared.Ids;
import vn.hoso.step.Steps;

/** The engine, wired by hand: no starter exists for this release of Spring Boot. */
@Configuration(proxyBeanMethods = false)
class CamundaConfiguration {

  static final String SCHEMA = "camunda";

  /**
   * @param migrated asked for only so that the tables exist before the engine looks for them
   */
  @Bean
  SpringProcessEngineConfiguration processEngineConfiguration(
      DataSource dataSource,
      PlatformTransactionManager transactions,
      ApplicationContext context,
      ObjectProvider<Steps> steps,
      ObjectProvider<Dossiers> dossiers,
      ObjectProvider<DossierActs> acts,
      FlywayMigrationInitializer migrated,
      @Value("${hoso.job-executor.active:true}") boolean jobExecutorActive) {
    SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
    engine.setApplicationContext(context);
    engine.setDataSource(dataSource);
    // The transaction manager of JPA: dossier and process instance commit together or not at all.
    engine.setTransactionManager(transactions);
    engine.setDatabaseType("postgres");
    engine.setDatabaseSchemaUpdate("false");
    engine.setDatabaseTablePrefix(SCHEMA + ".");
    engine.setDatabaseSchema(SCHEMA);
    // A task's id is the id of the step's record: of our kind.
    engine.setIdGenerator(() -> Ids.next().toString());
    engine.setExpressionManager(new ActExpressions(context));
    // The engine adds its own to the list.
    engine.setCustomPostBPMNParseListeners(
        new ArrayList<>(List.of(new StepListeners(steps, dossiers, acts))));
    engine.setDeploymentResources(new Resource[0]);
    engine.setCustomSessionFactories(SparedReads.factories());
    engine.setHistoryEventProducer(new KnownDefinitions.Told());
    lean(engine);
    engine.setJobExecutor(jobExecutor());
    engine.setJobExecutorActivate(jobExecutorActive);
    return engine;
  }

  private static void lean(SpringProcessEngineConfiguration engine) {
    engine.setCustomHistoryLevels(List.of(new LeanHistoryLevel()));
    engine.setHistory(LeanHistoryLevel.NAME);
    engine.setEnforceHistoryTimeToLive(false);
    // Nothing of that history is ever removed; the day of it would be written into sixteen tables.
    engine.setHistoryRemovalTimeStrategy(
        ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    engine.setHistoryCleanupStrategy(
        ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
    engine.setDmnEnabled(true);
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
    engine.setAuthorizationEnabled(false);
    engine.setMetricsEnabled(false);
    engine.setTaskMetricsEnabled(false);
    engine.setDbMetricsReporterActivate(false);
  }

  private static DefaultJobExecutor jobExecutor() {
    DefaultJobExecutor executor = new DefaultJobExecutor();
    executor.setWaitTimeInMillis(1_000);
    executor.setMaxWait(5_000);
    return executor;
  }

  @Bean
  ProcessEngineFactoryBean processEngine(
      SpringProcessEngineConfiguration configuration, HosoClock clock) {
    clock.onMove(CamundaConfiguration::follow);
    ProcessEngineFactoryBean engine = new ProcessEngineFactoryBean();
    engine.setProcessEngineConfiguration(configuration);
    return engine;
  }

  private static void follow(Optional<Instant> moved) {
    moved.ifPresentOrElse(
        instant -> ClockUtil.setCurrentTime(Date.from(instant)), ClockUtil::reset);
  }

  @Bean
  RuntimeService runtimeService(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Bean
  TaskService taskService(ProcessEngine engine) {
    return engine.getTaskService();
  }

  @Bean
  DecisionService decisionService(ProcessEngine engine) {
    return engine.getDecisionService();
  }

  @Bean
  RepositoryService repositoryService(ProcessEngine engine) {
    return engine.getRepositoryService();
  }

  @Bean
  HistoryService historyService(ProcessEngine engine) {
    return engine.getHistoryService();
  }
}
