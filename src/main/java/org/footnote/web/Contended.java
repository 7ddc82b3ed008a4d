package org.footnote.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that looks before it writes, while somebody else may do the same. When the database says that the other was
 * quicker, it runs again in a transaction of its own, sees what the other did, and answers as it would have a moment
 * later. It stands beside {@code @Transactional}; within a transaction of its caller it changes nothing.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Contended {}
