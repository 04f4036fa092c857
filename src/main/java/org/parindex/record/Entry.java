package org.parindex.record;

/**
 * One link of the chain.
 *
 * @param number from 1, without gaps
 * @param previous hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 in hexadecimal over the previous hash, the number and the stored bytes
 */
public record Entry(long number, NewEntry content, String previous, String hash) {}
