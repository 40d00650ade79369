package vn.hoso;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of one class with stand-ins for its neighbours. These run in a test machine of their own:
 * to stand in for a record or a final class every constructor of the machine is woven, and all that
 * runs there afterwards pays for it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("mocks")
public @interface WithMocks {}
