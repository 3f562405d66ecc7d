package org.shinchoku.store;

import java.time.Instant;

/**
 * What a backup says of itself.
 *
 * @param ledger the id of the ledger it is of
 * @param number the last entry it holds
 * @param seal what its ledger's file must be
 */
record Manifest(String ledger, Instant at, String why, long number, Seal seal) {

    Manifest(String ledger, Instant at, String why, long number) {
        this(ledger, at, why, number, null);
    }

    Manifest with(Seal sealed) {
        return new Manifest(ledger, at, why, number, sealed);
    }
}
