/**
 * Step 6h, where it is kept: ledger, cycles, raw documents and private ballots in tables of the host's own database.
 *
 * <p>In come a {@link javax.sql.DataSource}, a key and values of earlier steps; out come the same values, of which columns and
 * documents in the database tell nobody's name. Each call is a transaction of its own, on a connection that it takes itself, at READ
 * COMMITTED, whatever the isolation of the host. {@code META-INF/doc/embedding.md} says what to store when, and what to do about a
 * backup; {@code META-INF/reverse-mentoring} holds the schema as migrations.
 */
@NullMarked
package org.reversementoring.anonymisation.jdbc;

import org.jspecify.annotations.NullMarked;
