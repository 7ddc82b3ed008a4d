/**
 * What every page needs: the viewer, layout data, form errors, error pages, security headers.
 *
 * <h2>How to write a page</h2>
 * <ol>
 * <li>Template {@code templates/<feature>/name.html} begins {@code {#include layout title=bundle:key nav='key'}} and ends
 *     {@code {/include}}; {@code kind='full'} or {@code 'exam'} sets the body class. It is declared with
 *     {@code @CheckedTemplate(basePath = "<feature>")} and given one public view record. The viewer, navigation, token,
 *     language and flash sentence come by themselves ({@code inject:page}).
 * <li>Words: an interface with {@code @MessageBundle("<feature>")} and {@code messages/<feature>_zh.properties}; in Java
 *     {@code page.messages(FeatureMessages.class)} after {@code @Inject Page page}.
 * <li>Who asks: {@code page.viewer().id()}, {@code .role()}, {@code .zone()}. Each resource names its roles
 *     ({@code @RolesAllowed("teacher")}, {@code @Authenticated}); without one nobody gets in.
 * <li>Navigation: a bean that implements {@link org.footnote.web.Sections}; the entry with the lowest order is where
 *     that role lands.
 * <li>Times: an {@code Instant} in a view is written {@code {view.at.dayTime}}, {@code .day}, {@code .clock}, {@code .iso}.
 * <li>Forms: {@code <form method="post" action="…">{#csrf/}} with the tags {@code field} and {@code pick}; on top
 *     {@code {#errors errors=view.errors/}}. Multipart forms carry the token too.
 * <li>Posts: {@code @BeanParam} a record with {@code @RestForm} components and Bean Validation ({@code message =
 *     "{feature.field.missing}"} in both {@code ValidationMessages}); {@code FormErrors errors = forms.check(form)}, add
 *     what only the use case knows, then {@code Forms.again(page)} (422, input kept) or
 *     {@code Flash.seeOther("/path", sentence)} (303).
 * <li>Texts come in cleaned ({@code CleanInput}): no control characters, no half characters.
 * <li>A use case that looks before it writes carries {@code @Contended}: overtaken by another request, it runs again and
 *     answers as it would have a moment later. Uniqueness itself stands in the schema.
 * <li>Missing or not theirs: throw {@code NotFoundException}; refusals and failures get their page from
 *     {@code ErrorPages}.
 * </ol>
 * {@code org.footnote.people.AccountResource} is the example; its test shows {@code org.footnote.Browsing}.
 */
package org.footnote.web;
