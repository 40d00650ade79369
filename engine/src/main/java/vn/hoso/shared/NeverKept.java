package vn.hoso.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a controller whose answer holds a secret: it is never kept to be given again.
 * Whoever repeats such an act learns that it was carried out, and asks for a new secret.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeverKept {}
