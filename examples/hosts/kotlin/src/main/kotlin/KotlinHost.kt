package org.reversementoring.examples.hosts.kotlin

import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore
import org.reversementoring.anonymisation.ledger.ReleaseLedger
import org.reversementoring.anonymisation.release.ReleaseGate
import org.reversementoring.core.json.JsonCodec
import org.reversementoring.examples.hosts.released.HostAnswers
import org.reversementoring.examples.hosts.released.SampleReport
import org.reversementoring.examples.hosts.released.HostVersions
import org.reversementoring.reporting.render.Renderers

/** A program in Kotlin. */
fun main(arguments: Array<String>) {
    val codec = JsonCodec.create()
    val gate = ReleaseGate.of(ReleaseLedger.of(InMemoryReleaseLedgerStore()))
    val report = SampleReport.by(gate, codec).ofMark(4)
    HostAnswers.`in`(arguments[0])
        .keep(codec.write(report), Renderers.html().render(report), HostVersions.line("Kotlin ${KotlinVersion.CURRENT}"))
}
