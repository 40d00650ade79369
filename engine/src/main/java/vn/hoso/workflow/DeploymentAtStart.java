package vn.hoso.workflow;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before anything that opens dossiers, so that the first official does not wait for it. */
@Component
@Order(DeploymentAtStart.ORDER)
class DeploymentAtStart implements ApplicationRunner {

  static final int ORDER = -100;

  private final Deployments deployments;

  DeploymentAtStart(Deployments deployments) {
    this.deployments = deployments;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    deployments.deployPublished();
  }
}
