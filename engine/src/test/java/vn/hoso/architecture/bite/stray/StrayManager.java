package vn.hoso.architecture.bite.stray;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller that everybody sees, with a name that says nothing. Never a bean: no test scans for
 * it.
 */
@TestComponent
@RestController
public class StrayManager {}
