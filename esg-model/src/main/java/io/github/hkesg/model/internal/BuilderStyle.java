package io.github.hkesg.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How builders and withers are generated. Generated code carries only the JDK's own marker, and this annotation itself stays
 * in the sources: anything else would ask a host's compiler for classes that this library does not bring along.
 */
@Value.Style(allowedClasspathAnnotations = Generated.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface BuilderStyle {}
