<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutWords</name>
    <message>
        <source>Over de Veilig Bestuur-wizard</source>
        <extracomment>AboutWords.title</extracomment>
        <translation>About the Veilig Bestuur wizard</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>AboutWords.back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Versie {version} · inhoud {content}</source>
        <extracomment>AboutWords.version</extracomment>
        <translation>Version {version} · content {content}</translation>
    </message>
    <message>
        <source>Vrije software onder de EUPL 1.2. De lijsten zijn geen juridisch advies; elke stap noemt haar bron en datum.</source>
        <extracomment>AboutWords.free</extracomment>
        <translation>Free software under the EUPL 1.2. The lists are not legal advice; each step names its source and date.</translation>
    </message>
    <message>
        <source>De lijsten</source>
        <extracomment>AboutWords.flows</extracomment>
        <translation>The lists</translation>
    </message>
    <message>
        <source>Lijst</source>
        <extracomment>AboutWords.flow_heads</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>Versie</source>
        <extracomment>AboutWords.flow_heads</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Nagekeken</source>
        <extracomment>AboutWords.flow_heads</extracomment>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Omvang</source>
        <extracomment>AboutWords.flow_heads</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>De bronnen</source>
        <extracomment>AboutWords.sources</extracomment>
        <translation>The sources</translation>
    </message>
    <message>
        <source>Bron</source>
        <extracomment>AboutWords.source_heads</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stand</source>
        <extracomment>AboutWords.source_heads</extracomment>
        <translation>As of</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <extracomment>AboutWords.source_heads</extracomment>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>AboutWords.open</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open de bron {title}</source>
        <extracomment>AboutWords.open_row</extracomment>
        <translation>Open the source {title}</translation>
    </message>
    <message>
        <source>{title}, {rest}</source>
        <extracomment>AboutWords.row_name</extracomment>
        <translation>{title}, {rest}</translation>
    </message>
    <message>
        <source>Er staat niets.</source>
        <extracomment>AboutWords.empty</extracomment>
        <translation>There is nothing here.</translation>
    </message>
    <message numerus="yes">
        <source>De controle van de inhoud vond {n} punten. Uw beheerder ziet ze met vb-wizard check.</source>
        <extracomment>AboutWords.found (1: De controle van de inhoud vond {n} punt. Uw beheerder ziet het met vb-wizard check.)</extracomment>
        <translation>
            <numerusform>The check of the content found {n} point. Your administrator sees it with vb-wizard check.</numerusform>
            <numerusform>The check of the content found {n} points. Your administrator sees them with vb-wizard check.</numerusform>
        </translation>
    </message>
    <message>
        <source>De controle van de inhoud vond niets.</source>
        <extracomment>AboutWords.sound</extracomment>
        <translation>The check of the content found nothing.</translation>
    </message>
    <message numerus="yes">
        <source>{n} stappen</source>
        <extracomment>AboutWords.steps (1: {n} stap)</extracomment>
        <translation>
            <numerusform>{n} step</numerusform>
            <numerusform>{n} steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Moet gebeuren</source>
        <extracomment>AccountWords.due</extracomment>
        <translation>Has to be done</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <extracomment>AccountWords.agreed</extracomment>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Begint te tellen</source>
        <extracomment>AccountWords.start</extracomment>
        <translation>Counts from</translation>
    </message>
    <message>
        <source>Lengte</source>
        <extracomment>AccountWords.length</extracomment>
        <translation>Length</translation>
    </message>
    <message>
        <source>Telregel</source>
        <extracomment>AccountWords.rule</extracomment>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>Uitkomst</source>
        <extracomment>AccountWords.outcome</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Soort</source>
        <extracomment>AccountWords.kind</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bron</source>
        <extracomment>AccountWords.source</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Meteen: er is niets te tellen.</source>
        <extracomment>AccountWords.rules</extracomment>
        <translation>At once: there is nothing to count.</translation>
    </message>
    <message>
        <source>Uren tellen precies, ook &apos;s nachts en in het weekend.</source>
        <extracomment>AccountWords.rules</extracomment>
        <translation>Hours count exactly, at night and in the weekend too.</translation>
    </message>
    <message>
        <source>Kalenderdagen: elke dag telt mee. De dag van het begin telt niet mee, de laatste dag helemaal.</source>
        <extracomment>AccountWords.rules</extracomment>
        <translation>Calendar days: every day counts. The first day does not count, the last day counts in full.</translation>
    </message>
    <message>
        <source>Kalenderweken: dezelfde dag van de week, tot het einde van die dag.</source>
        <extracomment>AccountWords.rules</extracomment>
        <translation>Calendar weeks: the same day of the week, until the end of that day.</translation>
    </message>
    <message>
        <source>Maanden: dezelfde dag van de maand, of de laatste dag als die er niet is, tot het einde van die dag.</source>
        <extracomment>AccountWords.rules</extracomment>
        <translation>Months: the same day of the month, or the last day when there is none, until the end of that day.</translation>
    </message>
    <message>
        <source>Werkdagen: zaterdag, zondag en feestdagen tellen niet mee. De dag van het begin telt niet mee.</source>
        <extracomment>AccountWords.rules</extracomment>
        <translation>Working days: Saturday, Sunday and holidays do not count. The first day does not count.</translation>
    </message>
    <message>
        <source>uiterlijk op {moment}</source>
        <extracomment>AccountWords.at_latest</extracomment>
        <translation>at the latest on {moment}</translation>
    </message>
    <message>
        <source>{moment}.</source>
        <extracomment>AccountWords.until</extracomment>
        <translation>{moment}.</translation>
    </message>
    <message>
        <source>{agreed} Reden: {reason}.</source>
        <extracomment>AccountWords.reason</extracomment>
        <translation>{agreed} Reason: {reason}.</translation>
    </message>
    <message>
        <source>{agreed} De wettelijke termijn is eerder en gaat voor.</source>
        <extracomment>AccountWords.law_first</extracomment>
        <translation>{agreed} The term of the law is earlier and goes first.</translation>
    </message>
    <message>
        <source>De wettelijke termijn eindigt op {day}. Uitstellen verschuift die niet.</source>
        <extracomment>AccountWords.law</extracomment>
        <translation>The term of the law ends on {day}. Putting off does not move it.</translation>
    </message>
    <message>
        <source>{moment}: toen u kwam bij de stap &apos;{step}&apos;.</source>
        <extracomment>AccountWords.from_step</extracomment>
        <translation>{moment}: when you came to the step &apos;{step}&apos;.</translation>
    </message>
    <message>
        <source>{moment}: toen de zaak werd geopend.</source>
        <extracomment>AccountWords.from_opening</extracomment>
        <translation>{moment}: when the case was opened.</translation>
    </message>
    <message>
        <source>{moment}: &apos;{fact}&apos;, zoals u dat invulde.</source>
        <extracomment>AccountWords.from_fact</extracomment>
        <translation>{moment}: &apos;{fact}&apos;, as you filled it in.</translation>
    </message>
    <message>
        <source>{moment}: toen de zaak werd geopend. Eigenlijk telt &apos;{fact}&apos;, maar dat is nog niet bekend.</source>
        <extracomment>AccountWords.assumed</extracomment>
        <translation>{moment}: when the case was opened. What really counts is &apos;{fact}&apos;, but that is not known yet.</translation>
    </message>
    <message>
        <source>Overgeslagen: {days}.</source>
        <extracomment>AccountWords.skipped</extracomment>
        <translation>Skipped: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Overgeslagen: {n} dagen.</source>
        <extracomment>AccountWords.skipped_many (1: Overgeslagen: {n} dag.)</extracomment>
        <translation>
            <numerusform>Skipped: {n} day.</numerusform>
            <numerusform>Skipped: {n} days.</numerusform>
        </translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <extracomment>AccountWords.weekday</extracomment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{day}.</source>
        <extracomment>AccountWords.ends</extracomment>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{moved} Zo wordt het {day}.</source>
        <extracomment>AccountWords.moved</extracomment>
        <translation>{moved} That makes it {day}.</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Agenda</source>
        <extracomment>AgendaWords.title</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Wat er in alle open zaken moet gebeuren. Wat te laat is, staat boven.</source>
        <extracomment>AgendaWords.say</extracomment>
        <translation>What must happen in all open cases. What is late stands on top.</translation>
    </message>
    <message>
        <source>Er staat geen actie met een termijn open.</source>
        <extracomment>AgendaWords.empty</extracomment>
        <translation>No action with a deadline is open.</translation>
    </message>
    <message>
        <source>Naar deze actie</source>
        <extracomment>AgendaWords.open</extracomment>
        <translation>Go to this action</translation>
    </message>
    <message>
        <source>Uitstellen …</source>
        <extracomment>AgendaWords.snooze</extracomment>
        <translation>Put off …</translation>
    </message>
    <message>
        <source>Uitstel intrekken</source>
        <extracomment>AgendaWords.wake</extracomment>
        <translation>Take back the delay</translation>
    </message>
    <message>
        <source>{button}: {action}, {case}</source>
        <extracomment>AgendaWords.about</extracomment>
        <translation>{button}: {action}, {case}</translation>
    </message>
    <message>
        <source>Uitgesteld.</source>
        <extracomment>AgendaWords.put_off</extracomment>
        <translation>Put off.</translation>
    </message>
    <message>
        <source>Uitgesteld: {reason}.</source>
        <extracomment>AgendaWords.put_off_for</extracomment>
        <translation>Put off: {reason}.</translation>
    </message>
    <message>
        <source>Uitgesteld tot {moment}.</source>
        <extracomment>AgendaWords.until</extracomment>
        <translation>Put off until {moment}.</translation>
    </message>
    <message>
        <source>Uitgesteld tot {moment}: {reason}.</source>
        <extracomment>AgendaWords.until_for</extracomment>
        <translation>Put off until {moment}: {reason}.</translation>
    </message>
    <message>
        <source>Uitgesteld. Het staat met de reden in het logboek. U kunt het uitstel altijd intrekken.</source>
        <extracomment>AgendaWords.snoozed</extracomment>
        <translation>Put off. It is in the log with the reason. You can take it back at any time.</translation>
    </message>
    <message>
        <source>Het uitstel is ingetrokken. Ook dat staat in het logboek.</source>
        <extracomment>AgendaWords.woken</extracomment>
        <translation>The delay was taken back. That is in the log as well.</translation>
    </message>
    <message>
        <source>{late} te laat, {total} in totaal</source>
        <extracomment>AgendaWords.late</extracomment>
        <translation>{late} late, {total} in all</translation>
    </message>
    <message>
        <source>{total} in totaal, niets te laat</source>
        <extracomment>AgendaWords.none_late</extracomment>
        <translation>{total} in all, nothing late</translation>
    </message>
    <message>
        <source>Bewaar als agenda (.ics) …</source>
        <extracomment>AgendaWords.export</extracomment>
        <translation>Save as calendar (.ics) …</translation>
    </message>
    <message>
        <source>Agenda (*.ics)</source>
        <extracomment>AgendaWords.files</extracomment>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>De agenda is bewaard als {name}. De titels zeggen niets over de zaak.</source>
        <extracomment>AgendaWords.exported</extracomment>
        <translation>The calendar was saved as {name}. The titles say nothing about the case.</translation>
    </message>
    <message>
        <source>Er is niets om te bewaren.</source>
        <extracomment>AgendaWords.nothing</extracomment>
        <translation>There is nothing to save.</translation>
    </message>
    <message>
        <source>Hoe de termijnen zijn berekend</source>
        <extracomment>AgendaWords.how</extracomment>
        <translation>How the deadlines were computed</translation>
    </message>
    <message>
        <source>Hoe is dit berekend?</source>
        <extracomment>AgendaWords.how_show</extracomment>
        <translation>How was this computed?</translation>
    </message>
    <message>
        <source>Verberg de berekening</source>
        <extracomment>AgendaWords.how_hide</extracomment>
        <translation>Hide the computation</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>AgendaWords.back</extracomment>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>AloneWords</name>
    <message>
        <source>Alleen oefenen</source>
        <extracomment>AloneWords.title</extracomment>
        <translation>Practise alone</translation>
    </message>
    <message>
        <source>Lees het bericht. Doe daarna in de wizard wat u nu zou doen.</source>
        <extracomment>AloneWords.say</extracomment>
        <translation>Read the message. Then do in the wizard what you would do now.</translation>
    </message>
    <message>
        <source>Volgend bericht</source>
        <extracomment>AloneWords.next</extracomment>
        <translation>Next message</translation>
    </message>
    <message>
        <source>Er komt geen bericht meer.</source>
        <extracomment>AloneWords.next_none</extracomment>
        <translation>No more messages will come.</translation>
    </message>
    <message>
        <source>Klaar: toon de samenvatting</source>
        <extracomment>AloneWords.stop</extracomment>
        <translation>Done: show the summary</translation>
    </message>
    <message>
        <source>Na deze stap: {step}</source>
        <extracomment>AloneWords.feedback</extracomment>
        <translation>After this step: {step}</translation>
    </message>
    <message>
        <source>Het protocol vraagt hier:</source>
        <extracomment>AloneWords.asked</extracomment>
        <translation>The protocol asks here:</translation>
    </message>
    <message>
        <source>Bij deze stap hoort geen actie.</source>
        <extracomment>AloneWords.asked_nothing</extracomment>
        <translation>No action belongs to this step.</translation>
    </message>
    <message>
        <source>U antwoordde: {answer}</source>
        <extracomment>AloneWords.answered</extracomment>
        <translation>You answered: {answer}</translation>
    </message>
    <message>
        <source>Zo is het ook in het verhaal.</source>
        <extracomment>AloneWords.as_story</extracomment>
        <translation>It is like this in the story too.</translation>
    </message>
    <message>
        <source>In het verhaal is het antwoord: {answer}</source>
        <extracomment>AloneWords.story_answer</extracomment>
        <translation>In the story the answer is: {answer}</translation>
    </message>
    <message>
        <source>Waarom? {why}</source>
        <extracomment>AloneWords.why</extracomment>
        <translation>Why? {why}</translation>
    </message>
    <message>
        <source>{what} · gedaan om {at}</source>
        <extracomment>AloneWords.done</extracomment>
        <translation>{what} · done at {at}</translation>
    </message>
    <message>
        <source>{what} · overgedragen om {at}</source>
        <extracomment>AloneWords.handed</extracomment>
        <translation>{what} · handed over at {at}</translation>
    </message>
    <message>
        <source>{what} · niet gedaan</source>
        <extracomment>AloneWords.left</extracomment>
        <translation>{what} · not done</translation>
    </message>
    <message>
        <source>{what} · uitgesteld</source>
        <extracomment>AloneWords.put_off</extracomment>
        <translation>{what} · put off</translation>
    </message>
    <message>
        <source>{what} · niet van toepassing of niet mogelijk: {reason}</source>
        <extracomment>AloneWords.not_now</extracomment>
        <translation>{what} · not applicable or not possible: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} minuten te laat</source>
        <extracomment>AloneWords.late (1: {n} minuut te laat)</extracomment>
        <translation>
            <numerusform>{n} minute late</numerusform>
            <numerusform>{n} minutes late</numerusform>
        </translation>
    </message>
    <message>
        <source>Geen verschil met het protocol.</source>
        <extracomment>AloneWords.nothing_missed</extracomment>
        <translation>No difference from the protocol.</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <extracomment>AloneWords.source</extracomment>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Uw antwoord: {answer}</source>
        <extracomment>AloneWords.your_answer</extracomment>
        <translation>Your answer: {answer}</translation>
    </message>
    <message>
        <source>Protocol: {text}</source>
        <extracomment>AloneWords.protocol</extracomment>
        <translation>Protocol: {text}</translation>
    </message>
    <message>
        <source>Vraag</source>
        <extracomment>AloneWords.question</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Samenvatting</source>
        <extracomment>AloneWords.summary</extracomment>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Dit heeft u gedaan, naast wat het protocol vraagt. Het is geen cijfer.</source>
        <extracomment>AloneWords.summary_say</extracomment>
        <translation>This is what you did, beside what the protocol asks. It is not a mark.</translation>
    </message>
    <message>
        <source>Leerdoelen</source>
        <extracomment>AloneWords.goals</extracomment>
        <translation>Learning goals</translation>
    </message>
    <message>
        <source>te zien in wat u deed</source>
        <extracomment>AloneWords.goal_yes</extracomment>
        <translation>seen in what you did</translation>
    </message>
    <message>
        <source>nog niet te zien</source>
        <extracomment>AloneWords.goal_no</extracomment>
        <translation>not seen yet</translation>
    </message>
    <message>
        <source>Gedaan of overgedragen: {done} van {total} acties die de wizard liet zien.</source>
        <extracomment>AloneWords.counted</extracomment>
        <translation>Done or handed over: {done} of {total} actions that the wizard showed.</translation>
    </message>
    <message>
        <source>Wat anders ging</source>
        <extracomment>AloneWords.differs</extracomment>
        <translation>What went differently</translation>
    </message>
    <message>
        <source>Er ging niets anders dan het protocol vraagt.</source>
        <extracomment>AloneWords.differs_none</extracomment>
        <translation>Nothing went differently from what the protocol asks.</translation>
    </message>
    <message>
        <source>Terug naar Oefenen</source>
        <extracomment>AloneWords.back</extracomment>
        <translation>Back to Practise</translation>
    </message>
    <message>
        <source>Naar de nabespreking</source>
        <extracomment>AloneWords.debrief</extracomment>
        <translation>To the debrief</translation>
    </message>
</context>
<context>
    <name>AppWords</name>
    <message>
        <source>Er ging iets mis in de wizard zelf. Wat u hebt vastgelegd staat op de schijf. Ga gerust verder; herhaal zo nodig uw laatste handeling.</source>
        <extracomment>AppWords.slip</extracomment>
        <translation>Something went wrong in the wizard itself. What you recorded is on the disk. You can safely go on; repeat your last action if needed.</translation>
    </message>
    <message>
        <source>Bewijs toegevoegd: {names}.</source>
        <extracomment>AppWords.evidence_added</extracomment>
        <translation>Evidence added: {names}.</translation>
    </message>
    <message>
        <source>Ingetrokken: {label}. De kopie blijft bewaard.</source>
        <extracomment>AppWords.piece_out</extracomment>
        <translation>Withdrawn: {label}. The copy is kept.</translation>
    </message>
    <message>
        <source>Telt weer mee: {label}.</source>
        <extracomment>AppWords.piece_back</extracomment>
        <translation>Counts again: {label}.</translation>
    </message>
    <message>
        <source>geplakt beeld {moment}.png</source>
        <extracomment>AppWords.pasted_name</extracomment>
        <translation>pasted picture {moment}.png</translation>
    </message>
    <message>
        <source>Het gesprek staat in het logboek.</source>
        <extracomment>AppWords.call_noted</extracomment>
        <translation>The call is in the log.</translation>
    </message>
    <message>
        <source>De zaak waarin u bezig was, kon niet worden geopend.</source>
        <extracomment>AppWords.not_reopened</extracomment>
        <translation>The case you were working in could not be opened.</translation>
    </message>
    <message>
        <source>De wizard kon niet lezen hoe uw venster er het laatst uitzag. Uw zaken, contacten en instellingen van de gemeente zijn niet geraakt. Plaats, grootte, kleuren en taal van het venster en de tijd tot het slot staan weer zoals in het begin; kies ze opnieuw bij Instellingen. Het oude bestand heet nu {name}.</source>
        <extracomment>AppWords.forgot_look</extracomment>
        <translation>The wizard could not read how your window looked last time. Your cases, contacts and the settings of the municipality are untouched. Place, size, colours and language of the window and the time until the lock are as at the start; choose them anew in the settings. The old file is now called {name}.</translation>
    </message>
    <message>
        <source>{task}: {text}</source>
        <extracomment>AppWords.note_about</extracomment>
        <translation>{task}: {text}</translation>
    </message>
    <message>
        <source>Bel 112 als er nu gevaar is. Wacht niet op de wizard.</source>
        <extracomment>AppWords.acute_anyway</extracomment>
        <translation>Call 112 if there is danger now. Do not wait for the wizard.</translation>
    </message>
    <message>
        <source>De schermafdruk {path} kan niet worden geschreven.</source>
        <extracomment>AppWords.no_picture</extracomment>
        <translation>The screenshot {path} cannot be written.</translation>
    </message>
    <message>
        <source>Controleer de ruimte op de schijf.</source>
        <extracomment>AppWords.no_picture_to_do</extracomment>
        <translation>Check the room on the disk.</translation>
    </message>
    <message>
        <source>Het verhaal is uit. Sluit het venster om verder te gaan.</source>
        <extracomment>AppWords.story_told</extracomment>
        <translation>The story has ended. Close the window to go on.</translation>
    </message>
</context>
<context>
    <name>BesideWords</name>
    <message>
        <source>Naast elkaar</source>
        <extracomment>BesideWords.title</extracomment>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Terug naar de lijst</source>
        <extracomment>BesideWords.back</extracomment>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Twee oefeningen naast elkaar, zonder namen. Verschil is niet beter of slechter: de groepen, de dag en het verloop waren anders.</source>
        <extracomment>BesideWords.say</extracomment>
        <translation>Two exercises side by side, without names. A difference is not better or worse: the groups, the day and the course were different.</translation>
    </message>
    <message>
        <source>Groep A</source>
        <extracomment>BesideWords.groups</extracomment>
        <translation>Group A</translation>
    </message>
    <message>
        <source>Groep B</source>
        <extracomment>BesideWords.groups</extracomment>
        <translation>Group B</translation>
    </message>
    <message>
        <source>{group}, {day}</source>
        <extracomment>BesideWords.head</extracomment>
        <translation>{group}, {day}</translation>
    </message>
    <message>
        <source>Wat</source>
        <extracomment>BesideWords.what</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Bekijk als PDF …</source>
        <extracomment>BesideWords.paper</extracomment>
        <translation>View as PDF …</translation>
    </message>
    <message>
        <source>De oefening</source>
        <extracomment>BesideWords.general</extracomment>
        <translation>The exercise</translation>
    </message>
    <message>
        <source>Scenario</source>
        <extracomment>BesideWords.scenario</extracomment>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Tijd aan tafel</source>
        <extracomment>BesideWords.length</extracomment>
        <translation>Time at the table</translation>
    </message>
    <message>
        <source>Leerdoelen</source>
        <extracomment>BesideWords.goals</extracomment>
        <translation>Learning goals</translation>
    </message>
    <message>
        <source>{seen} van {total} gezien</source>
        <extracomment>BesideWords.goals_seen</extracomment>
        <translation>{seen} of {total} seen</translation>
    </message>
    <message>
        <source>Wanneer de groep dit deed</source>
        <extracomment>BesideWords.times</extracomment>
        <translation>When the group did this</translation>
    </message>
    <message>
        <source>na {n} min</source>
        <extracomment>BesideWords.after</extracomment>
        <translation>after {n} min</translation>
    </message>
    <message>
        <source>niet gedaan</source>
        <extracomment>BesideWords.not_done</extracomment>
        <translation>not done</translation>
    </message>
    <message>
        <source>niet gevraagd</source>
        <extracomment>BesideWords.not_asked
----------
BesideWords.no_vote</extracomment>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Later dan het protocol vraagt</source>
        <extracomment>BesideWords.late</extracomment>
        <translation>Later than the protocol asks</translation>
    </message>
    <message>
        <source>{n} keer</source>
        <extracomment>BesideWords.late_count</extracomment>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>geen</source>
        <extracomment>BesideWords.none</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>Contacten</source>
        <extracomment>BesideWords.contacts</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Bereikt van wie het protocol noemt</source>
        <extracomment>BesideWords.contacts_reached</extracomment>
        <translation>Reached of those the protocol names</translation>
    </message>
    <message>
        <source>{part} van {whole}</source>
        <extracomment>BesideWords.of</extracomment>
        <translation>{part} of {whole}</translation>
    </message>
    <message>
        <source>Gebeld en niet genoemd</source>
        <extracomment>BesideWords.contacts_other</extracomment>
        <translation>Called and not named</translation>
    </message>
    <message>
        <source>Stemmen en keuzes</source>
        <extracomment>BesideWords.votes</extracomment>
        <translation>Votes and choices</translation>
    </message>
    <message>
        <source>{option} ({votes} van {total})</source>
        <extracomment>BesideWords.vote</extracomment>
        <translation>{option} ({votes} of {total})</translation>
    </message>
    <message>
        <source>Uit te leggen? {ask}</source>
        <extracomment>BesideWords.explained</extracomment>
        <translation>Can it be explained? {ask}</translation>
    </message>
    <message>
        <source>Lessen</source>
        <extracomment>BesideWords.lessons</extracomment>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>{what}. {first}: {a}. {second}: {b}</source>
        <extracomment>BesideWords.row_name</extracomment>
        <translation>{what}. {first}: {a}. {second}: {b}</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>vCard inlezen …</source>
        <extracomment>CardWords.read</extracomment>
        <translation>Read vCard …</translation>
    </message>
    <message>
        <source>vCard bewaren …</source>
        <extracomment>CardWords.save</extracomment>
        <translation>Save vCard …</translation>
    </message>
    <message>
        <source>Visitekaartjes (*.vcf);;Alle bestanden (*)</source>
        <extracomment>CardWords.files</extracomment>
        <translation>Contact cards (*.vcf);;All files (*)</translation>
    </message>
    <message>
        <source>Visitekaartjes (*.vcf)</source>
        <extracomment>CardWords.file_kind</extracomment>
        <translation>Contact cards (*.vcf)</translation>
    </message>
    <message>
        <source>Kies een bestand met visitekaartjes</source>
        <extracomment>CardWords.choose_file</extracomment>
        <translation>Choose a file with contact cards</translation>
    </message>
    <message>
        <source>Visitekaartjes inlezen</source>
        <extracomment>CardWords.title</extracomment>
        <translation>Read contact cards</translation>
    </message>
    <message>
        <source>Kies bij elk kaartje voor wie het is. Er verandert niets voordat u op Overnemen klikt.</source>
        <extracomment>CardWords.say</extracomment>
        <translation>Choose for each card whom it is for. Nothing changes until you click Take over.</translation>
    </message>
    <message>
        <source>In {name} staat geen visitekaartje. Er is niets veranderd. Kies een bestand dat eindigt op .vcf.</source>
        <extracomment>CardWords.nothing</extracomment>
        <translation>There is no contact card in {name}. Nothing was changed. Choose a file that ends in .vcf.</translation>
    </message>
    <message>
        <source>Niet alles kon worden gelezen</source>
        <extracomment>CardWords.wrong</extracomment>
        <translation>Not everything could be read</translation>
    </message>
    <message numerus="yes">
        <source>En nog {n} regels.</source>
        <extracomment>CardWords.wrong_more (1: En nog {n} regel.)</extracomment>
        <translation>
            <numerusform>And {n} more line.</numerusform>
            <numerusform>And {n} more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kaartjes zijn niet getoond: van een landelijk contact, dat er al staat, of te veel voor één keer.</source>
        <extracomment>CardWords.left_out (1: {n} kaartje is niet getoond: van een landelijk contact, dat er al staat, of te veel voor één keer.)</extracomment>
        <translation>
            <numerusform>{n} card is not shown: of a national contact, which is there already, or too many at once.</numerusform>
            <numerusform>{n} cards are not shown: of a national contact, which is there already, or too many at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kaartje op regel {line}</source>
        <extracomment>CardWords.nameless</extracomment>
        <translation>Card on line {line}</translation>
    </message>
    <message>
        <source>Het bestand {name} kan niet worden gelezen.</source>
        <extracomment>CardWords.unreadable</extracomment>
        <translation>The file {name} cannot be read.</translation>
    </message>
    <message>
        <source>Er is niets veranderd.</source>
        <extracomment>CardWords.unreadable_safe</extracomment>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een ander bestand, of vraag iemand die het mag openen.</source>
        <extracomment>CardWords.unreadable_to_do</extracomment>
        <translation>Choose another file, or ask somebody who may open it.</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <extracomment>CardWords.for_whom</extracomment>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Voor wie is het kaartje {name}</source>
        <extracomment>CardWords.for_whom_name</extracomment>
        <translation>For whom is the card {name}</translation>
    </message>
    <message>
        <source>Niet overnemen</source>
        <extracomment>CardWords.skip</extracomment>
        <translation>Do not take over</translation>
    </message>
    <message>
        <source>Welk nummer</source>
        <extracomment>CardWords.which</extracomment>
        <translation>Which number</translation>
    </message>
    <message>
        <source>Welk nummer van {name}</source>
        <extracomment>CardWords.which_name</extracomment>
        <translation>Which number of {name}</translation>
    </message>
    <message>
        <source>Op dit kaartje staat geen nummer.</source>
        <extracomment>CardWords.no_number</extracomment>
        <translation>There is no number on this card.</translation>
    </message>
    <message>
        <source>Nu staat er: {words}</source>
        <extracomment>CardWords.now</extracomment>
        <translation>Now it says: {words}</translation>
    </message>
    <message>
        <source>Nu is dit nog leeg.</source>
        <extracomment>CardWords.now_empty</extracomment>
        <translation>This is still empty.</translation>
    </message>
    <message>
        <source>Twee kaartjes zijn voor {label}. Kies er één.</source>
        <extracomment>CardWords.twice</extracomment>
        <translation>Two cards are for {label}. Choose one.</translation>
    </message>
    <message>
        <source>Kies bij ten minste één kaartje voor wie het is, of klik op Annuleer.</source>
        <extracomment>CardWords.none</extracomment>
        <translation>Choose for at least one card whom it is for, or click Cancel.</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <extracomment>CardWords.ok</extracomment>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Overgenomen: {labels}. Kijk de nummers nog na.</source>
        <extracomment>CardWords.done</extracomment>
        <translation>Taken over: {labels}. The numbers must still be checked.</translation>
    </message>
    <message numerus="yes">
        <source>{n} contacten bewaard als {name}.</source>
        <extracomment>CardWords.saved (1: {n} contact bewaard als {name}.)</extracomment>
        <translation>
            <numerusform>{n} contact saved as {name}.</numerusform>
            <numerusform>{n} contacts saved as {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>contacten-{day}.vcf</source>
        <extracomment>CardWords.file</extracomment>
        <translation>contacts-{day}.vcf</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Stap</source>
        <extracomment>CaseWords.step_tab</extracomment>
        <translation>Step</translation>
    </message>
    <message>
        <source>Route</source>
        <extracomment>CaseWords.route_tab
----------
CaseWords.route</extracomment>
        <translation>Route</translation>
    </message>
    <message>
        <source>Wie bel ik</source>
        <extracomment>CaseWords.help_tab
----------
CaseWords.contacts</extracomment>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Wat u ziet</source>
        <extracomment>CaseWords.tabs</extracomment>
        <translation>What you see</translation>
    </message>
    <message>
        <source>Loopt tegelijk</source>
        <extracomment>CaseWords.tracks</extracomment>
        <translation>Running alongside</translation>
    </message>
    <message>
        <source>Ook te starten</source>
        <extracomment>CaseWords.more_tracks</extracomment>
        <translation>Can also be started</translation>
    </message>
    <message>
        <source>Termijnen</source>
        <extracomment>CaseWords.deadlines</extracomment>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Hoe zijn deze berekend?</source>
        <extracomment>CaseWords.deadlines_how</extracomment>
        <translation>How were these computed?</translation>
    </message>
    <message>
        <source>Waarmee</source>
        <extracomment>CaseWords.instruments</extracomment>
        <translation>With what</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <extracomment>CaseWords.evidence</extracomment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Trek in …</source>
        <extracomment>CaseWords.piece_withdraw</extracomment>
        <translation>Withdraw …</translation>
    </message>
    <message>
        <source>Laat weer tellen …</source>
        <extracomment>CaseWords.piece_restore</extracomment>
        <translation>Let it count again …</translation>
    </message>
    <message>
        <source>Ingetrokken: {reason}</source>
        <extracomment>CaseWords.piece_out</extracomment>
        <translation>Withdrawn: {reason}</translation>
    </message>
    <message>
        <source>Hoe klaar bent u</source>
        <extracomment>CaseWords.score</extracomment>
        <translation>How ready you are</translation>
    </message>
    <message>
        <source>Bekijk wat op orde is</source>
        <extracomment>CaseWords.score_look</extracomment>
        <translation>See what is in order</translation>
    </message>
    <message>
        <source>Deze stap</source>
        <extracomment>CaseWords.centre</extracomment>
        <translation>This step</translation>
    </message>
    <message>
        <source>gedaan</source>
        <extracomment>CaseWords.states</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>hier bent u</source>
        <extracomment>CaseWords.states</extracomment>
        <translation>you are here</translation>
    </message>
    <message>
        <source>komt nog</source>
        <extracomment>CaseWords.states</extracomment>
        <translation>still to come</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <extracomment>CaseWords.states</extracomment>
        <translation>skipped</translation>
    </message>
    <message>
        <source>u kijkt nu hier</source>
        <extracomment>CaseWords.chosen_place</extracomment>
        <translation>you are looking here now</translation>
    </message>
    <message>
        <source>Deze artikelen kunnen gelden</source>
        <extracomment>CaseWords.offences</extracomment>
        <translation>These articles may apply</translation>
    </message>
    <message>
        <source>Dit zijn mogelijkheden, geen oordeel. De politie en het OM (Openbaar Ministerie) bepalen welk artikel geldt.</source>
        <extracomment>CaseWords.offences_note</extracomment>
        <translation>These are possibilities, not a judgement. The police and the OM (the public prosecution service) decide which article applies.</translation>
    </message>
    <message>
        <source>Bij uw antwoorden past geen artikel uit deze lijst. Vraag de politie of het strafbaar is.</source>
        <extracomment>CaseWords.no_offences</extracomment>
        <translation>No article in this list fits your answers. Ask the police whether it is a criminal offence.</translation>
    </message>
    <message>
        <source>Hoogstens:</source>
        <extracomment>CaseWords.maximum</extracomment>
        <translation>At most:</translation>
    </message>
    <message>
        <source>Bij deze stap hoeft u niemand te bellen.</source>
        <extracomment>CaseWords.no_contacts</extracomment>
        <translation>You need not call anyone at this step.</translation>
    </message>
    <message>
        <source>Let op:</source>
        <extracomment>CaseWords.standing</extracomment>
        <translation>Note:</translation>
    </message>
    <message>
        <source>U kijkt terug. Wijzigt u hier iets, dan bewaart het logboek ook wat er eerst stond.</source>
        <extracomment>CaseWords.past</extracomment>
        <translation>You are looking back. If you change something here, the log also keeps what stood there first.</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <extracomment>CaseWords.why</extracomment>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Bron:</source>
        <extracomment>CaseWords.source</extracomment>
        <translation>Source:</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>CaseWords.back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vooruit</source>
        <extracomment>CaseWords.forward</extracomment>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Klopt niet meer: {premise}</source>
        <extracomment>CaseWords.opt_out</extracomment>
        <translation>No longer true: {premise}</translation>
    </message>
    <message>
        <source>Nu</source>
        <extracomment>CaseWords.now</extracomment>
        <translation>Now</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <extracomment>CaseWords.today</extracomment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Datum</source>
        <extracomment>CaseWords.date</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tijd</source>
        <extracomment>CaseWords.time</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <extracomment>CaseWords.date_hint</extracomment>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>uu:mm</source>
        <extracomment>CaseWords.time_hint</extracomment>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Schrijf de datum als 23-11-2026.</source>
        <extracomment>CaseWords.bad_date</extracomment>
        <translation>Write the date as 23-11-2026.</translation>
    </message>
    <message>
        <source>Schrijf de tijd als 09:05.</source>
        <extracomment>CaseWords.bad_time</extracomment>
        <translation>Write the time as 09:05.</translation>
    </message>
    <message>
        <source>Schrijf een heel getal, zonder letters.</source>
        <extracomment>CaseWords.bad_number</extracomment>
        <translation>Write a whole number, without letters.</translation>
    </message>
    <message>
        <source>Uw antwoord</source>
        <extracomment>CaseWords.answer</extracomment>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Dat weet ik niet</source>
        <extracomment>CaseWords.not_known</extracomment>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>U kunt dit later alsnog invullen.</source>
        <extracomment>CaseWords.not_known_help</extracomment>
        <translation>You can still fill this in later.</translation>
    </message>
    <message>
        <source>Toets {key}</source>
        <extracomment>CaseWords.key</extracomment>
        <translation>Key {key}</translation>
    </message>
    <message>
        <source>Geef eerst een antwoord</source>
        <extracomment>CaseWords.answer_first</extracomment>
        <translation>Give an answer first</translation>
    </message>
    <message>
        <source>een getal</source>
        <extracomment>CaseWords.number_hint</extracomment>
        <translation>a number</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Geen enkel antwoord brengt dit erbij.</source>
        <extracomment>ChangeWords.none_brings</extracomment>
        <translation>No answer at all brings this along.</translation>
    </message>
    <message>
        <source>Dit komt erbij als u antwoordt: {way}.</source>
        <extracomment>ChangeWords.brings</extracomment>
        <translation>This comes along if you answer: {way}.</translation>
    </message>
    <message>
        <source>Geen enkel antwoord brengt u hier.</source>
        <extracomment>ChangeWords.none_leads</extracomment>
        <translation>No answer at all brings you here.</translation>
    </message>
    <message>
        <source>Deze stap komt op uw route als u antwoordt: {way}.</source>
        <extracomment>ChangeWords.leads</extracomment>
        <translation>This step comes onto your route if you answer: {way}.</translation>
    </message>
    <message>
        <source>Met de antwoorden van nu ligt deze stap op de weg door deze lijst.</source>
        <extracomment>ChangeWords.by_itself</extracomment>
        <translation>With the present answers this step lies on the way through this list.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos;: kies &apos;Klopt niet meer&apos;</source>
        <extracomment>ChangeWords.deny</extracomment>
        <translation>&apos;{step}&apos;: choose &apos;No longer true&apos;</translation>
    </message>
    <message>
        <source>Of: {way}.</source>
        <extracomment>ChangeWords.other</extracomment>
        <translation>Or: {way}.</translation>
    </message>
    <message numerus="yes">
        <source>En nog {n} andere manieren.</source>
        <extracomment>ChangeWords.more (1: En nog {n} andere manier.)</extracomment>
        <translation>
            <numerusform>And {n} other way.</numerusform>
            <numerusform>And {n} other ways.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one}; en {other}</source>
        <extracomment>ChangeWords.and_also</extracomment>
        <translation>{one}; and {other}</translation>
    </message>
    <message>
        <source>{fact}: {wanted} ({now})</source>
        <extracomment>ChangeWords.move</extracomment>
        <translation>{fact}: {wanted} ({now})</translation>
    </message>
    <message>
        <source>nu: {value}</source>
        <extracomment>ChangeWords.now</extracomment>
        <translation>now: {value}</translation>
    </message>
    <message>
        <source>nu nog geen antwoord</source>
        <extracomment>ChangeWords.not_yet</extracomment>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>vul dit in</source>
        <extracomment>ChangeWords.fill_in</extracomment>
        <translation>fill this in</translation>
    </message>
    <message>
        <source>kruis ook {answers} aan</source>
        <extracomment>ChangeWords.tick</extracomment>
        <translation>also tick {answers}</translation>
    </message>
    <message>
        <source>zonder {answers}</source>
        <extracomment>ChangeWords.without</extracomment>
        <translation>without {answers}</translation>
    </message>
</context>
<context>
    <name>ContactsWords</name>
    <message>
        <source>Contacten</source>
        <extracomment>ContactsWords.title</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <extracomment>ContactsWords.municipality</extracomment>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Wie gebruikt de wizard (functie)</source>
        <extracomment>ContactsWords.user</extracomment>
        <translation>Who uses the wizard (role)</translation>
    </message>
    <message>
        <source>Van uw gemeente</source>
        <extracomment>ContactsWords.kinds
----------
ContactsWords.local</extracomment>
        <translation>Of your municipality</translation>
    </message>
    <message>
        <source>Wie u belt, en waarvoor. Wat u hier invult is meteen bewaard, en uw eigen nummers gaan voor.</source>
        <extracomment>ContactsWords.say</extracomment>
        <translation>Whom you call, and for what. What you fill in here is saved at once, and your own numbers go first.</translation>
    </message>
    <message>
        <source>Wie u in deze oefening belt, en waarvoor. De nummers zijn verzonnen. U belt uw tegenspeler.</source>
        <extracomment>ContactsWords.say_practice</extracomment>
        <translation>Whom you call in this exercise, and what for. The numbers are made up. You call your counterpart.</translation>
    </message>
    <message>
        <source>Zoek een contact</source>
        <extracomment>ContactsWords.search</extracomment>
        <translation>Find a contact</translation>
    </message>
    <message>
        <source>Zoek op naam, nummer of waarvoor …</source>
        <extracomment>ContactsWords.search_hint</extracomment>
        <translation>Find by name, number or purpose …</translation>
    </message>
    <message>
        <source>Controle verlopen</source>
        <extracomment>ContactsWords.kinds</extracomment>
        <translation>Check out of date</translation>
    </message>
    <message>
        <source>Nog niet nagekeken</source>
        <extracomment>ContactsWords.kinds</extracomment>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>Nog niet ingevuld</source>
        <extracomment>ContactsWords.kinds</extracomment>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Landelijk</source>
        <extracomment>ContactsWords.kinds
----------
ContactsWords.national</extracomment>
        <translation>National</translation>
    </message>
    <message>
        <source>controle verlopen</source>
        <extracomment>ContactsWords.checks</extracomment>
        <translation>check out of date</translation>
    </message>
    <message>
        <source>nog niet nagekeken</source>
        <extracomment>ContactsWords.checks</extracomment>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>nog niet ingevuld</source>
        <extracomment>ContactsWords.checks</extracomment>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>nagekeken</source>
        <extracomment>ContactsWords.checks</extracomment>
        <translation>checked</translation>
    </message>
    <message>
        <source>Nagekeken op {day}.</source>
        <extracomment>ContactsWords.checked_on</extracomment>
        <translation>Checked on {day}.</translation>
    </message>
    <message>
        <source>Nagekeken op {day}, goed tot en met {until}.</source>
        <extracomment>ContactsWords.checked_until</extracomment>
        <translation>Checked on {day}, good until {until}.</translation>
    </message>
    <message>
        <source>{number} {state}</source>
        <extracomment>ContactsWords.some</extracomment>
        <translation>{number} {state}</translation>
    </message>
    <message>
        <source>Nog te doen: {states}.</source>
        <extracomment>ContactsWords.open</extracomment>
        <translation>Still to do: {states}.</translation>
    </message>
    <message>
        <source>Alles is ingevuld en nagekeken.</source>
        <extracomment>ContactsWords.all_fine</extracomment>
        <translation>Everything is filled in and checked.</translation>
    </message>
    <message>
        <source>Kijk elk nummer na {time} opnieuw na.</source>
        <extracomment>ContactsWords.again</extracomment>
        <translation>Check each number again after {time}.</translation>
    </message>
    <message>
        <source>Niet voor:</source>
        <extracomment>ContactsWords.not_for</extracomment>
        <translation>Not for:</translation>
    </message>
    <message>
        <source>Bereikbaar:</source>
        <extracomment>ContactsWords.hours</extracomment>
        <translation>Reachable:</translation>
    </message>
    <message>
        <source>Landelijk nummer:</source>
        <extracomment>ContactsWords.national_number</extracomment>
        <translation>National number:</translation>
    </message>
    <message>
        <source>Aanvulling:</source>
        <extracomment>ContactsWords.overlaid</extracomment>
        <translation>Addition:</translation>
    </message>
    <message>
        <source>Lukt dat niet:</source>
        <extracomment>ContactsWords.otherwise</extracomment>
        <translation>If that fails:</translation>
    </message>
    <message>
        <source>{shown} van {total} contacten. {summary}</source>
        <extracomment>ContactsWords.count</extracomment>
        <translation>{shown} of {total} contacts. {summary}</translation>
    </message>
    <message>
        <source>Geen contact past hierbij. Maak de zoekregel leeg of zet een knop uit.</source>
        <extracomment>ContactsWords.empty</extracomment>
        <translation>No contact fits. Empty the search line or switch a button off.</translation>
    </message>
    <message>
        <source>Toon alles</source>
        <extracomment>ContactsWords.clear</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Eerst nakijken</source>
        <extracomment>ContactsWords.late</extracomment>
        <translation>Check first</translation>
    </message>
    <message>
        <source>Uw gemeente</source>
        <extracomment>ContactsWords.own</extracomment>
        <translation>Your municipality</translation>
    </message>
    <message>
        <source>Naam of functie</source>
        <extracomment>ContactsWords.name</extracomment>
        <translation>Name or role</translation>
    </message>
    <message>
        <source>Telefoonnummer</source>
        <extracomment>ContactsWords.number</extracomment>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Eigen nummer (gaat voor)</source>
        <extracomment>ContactsWords.own_number</extracomment>
        <translation>Own number (goes first)</translation>
    </message>
    <message>
        <source>{field} van {label}</source>
        <extracomment>ContactsWords.field</extracomment>
        <translation>{field} of {label}</translation>
    </message>
    <message>
        <source>Geen nummer bekend</source>
        <extracomment>ContactsWords.no_number</extracomment>
        <translation>No number known</translation>
    </message>
    <message>
        <source>Dit nummer is in heel Nederland hetzelfde. Daarom kunt u het niet veranderen.</source>
        <extracomment>ContactsWords.fixed</extracomment>
        <translation>This number is the same in all of the Netherlands. That is why you cannot change it.</translation>
    </message>
    <message>
        <source>Bel</source>
        <extracomment>ContactsWords.call</extracomment>
        <translation>Call</translation>
    </message>
    <message>
        <source>Bel {label}, {number}</source>
        <extracomment>ContactsWords.call_name</extracomment>
        <translation>Call {label}, {number}</translation>
    </message>
    <message>
        <source>Kopieer</source>
        <extracomment>ContactsWords.copy</extracomment>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopieer het nummer van {label}</source>
        <extracomment>ContactsWords.copy_name</extracomment>
        <translation>Copy the number of {label}</translation>
    </message>
    <message>
        <source>Het nummer {number} van {label} staat op het klembord.</source>
        <extracomment>ContactsWords.copied</extracomment>
        <translation>The number {number} of {label} is on the clipboard.</translation>
    </message>
    <message>
        <source>QR</source>
        <extracomment>ContactsWords.qr</extracomment>
        <translation>QR</translation>
    </message>
    <message>
        <source>Toon een QR-code om {label} met een mobiel te bellen</source>
        <extracomment>ContactsWords.qr_name</extracomment>
        <translation>Show a QR code to call {label} with a mobile phone</translation>
    </message>
    <message>
        <source>Webpagina</source>
        <extracomment>ContactsWords.page</extracomment>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Open de webpagina van {label}</source>
        <extracomment>ContactsWords.page_name</extracomment>
        <translation>Open the web page of {label}</translation>
    </message>
    <message>
        <source>Nagekeken vandaag</source>
        <extracomment>ContactsWords.check_now</extracomment>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Nagekeken vandaag: {label}</source>
        <extracomment>ContactsWords.check_now_name</extracomment>
        <translation>Checked today: {label}</translation>
    </message>
    <message>
        <source>{label}: vandaag nagekeken.</source>
        <extracomment>ContactsWords.checked</extracomment>
        <translation>{label}: checked today.</translation>
    </message>
    <message>
        <source>Bron:</source>
        <extracomment>ContactsWords.source</extracomment>
        <translation>Source:</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>ContactsWords.back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Contact bewaard: {label}.</source>
        <extracomment>ContactsWords.saved</extracomment>
        <translation>Contact saved: {label}.</translation>
    </message>
    <message>
        <source>Bewaard.</source>
        <extracomment>ContactsWords.setting_saved</extracomment>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Maak ongedaan</source>
        <extracomment>ContactsWords.undo</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Maak ongedaan wat u het laatst hebt veranderd: {label}</source>
        <extracomment>ContactsWords.undo_name</extracomment>
        <translation>Undo what you changed last: {label}</translation>
    </message>
    <message>
        <source>Teruggezet zoals het was: {label}.</source>
        <extracomment>ContactsWords.undone</extracomment>
        <translation>Put back as it was: {label}.</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <extracomment>ContactsWords.to_wall</extracomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Afdrukken: naar de bladen voor aan de muur, onderaan</source>
        <extracomment>ContactsWords.to_wall_name</extracomment>
        <translation>Print: to the sheets for the wall, at the bottom</translation>
    </message>
    <message>
        <source>Aan de muur</source>
        <extracomment>ContactsWords.wall</extracomment>
        <translation>For the wall</translation>
    </message>
    <message>
        <source>Eén blad per ambt, met uw nummers: wat u doet in het eerste uur, de eerste dag en de eerste week.</source>
        <extracomment>ContactsWords.wall_say</extracomment>
        <translation>One sheet per office, with your numbers: what you do in the first hour, the first day and the first week.</translation>
    </message>
    <message>
        <source>Blad {office} …</source>
        <extracomment>ContactsWords.factsheet</extracomment>
        <translation>Sheet {office} …</translation>
    </message>
    <message>
        <source>Factsheet</source>
        <extracomment>ContactsWords.factsheet_title</extracomment>
        <translation>Factsheet</translation>
    </message>
</context>
<context>
    <name>DebriefWords</name>
    <message>
        <source>Nabespreking</source>
        <extracomment>DebriefWords.title
----------
DebriefWords.paper_title</extracomment>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>DebriefWords.back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Gespeeld op {day}, {minutes} aan tafel. In het verhaal van {start} tot {end}.</source>
        <extracomment>DebriefWords.played</extracomment>
        <translation>Played on {day}, {minutes} at the table. In the story from {start} to {end}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minuten</source>
        <extracomment>DebriefWords.minutes (1: {n} minuut)</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>minder dan een minuut</source>
        <extracomment>DebriefWords.no_minute</extracomment>
        <translation>less than a minute</translation>
    </message>
    <message>
        <source>Doel: {aim}</source>
        <extracomment>DebriefWords.aim</extracomment>
        <translation>Aim: {aim}</translation>
    </message>
    <message>
        <source>Deze oefening is nog niet beëindigd. Wat later gebeurt, staat hier nog niet.</source>
        <extracomment>DebriefWords.going_on</extracomment>
        <translation>This exercise has not been ended yet. What happens later is not here yet.</translation>
    </message>
    <message>
        <source>Tak</source>
        <extracomment>DebriefWords.course</extracomment>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Tak {n} · begonnen {at}</source>
        <extracomment>DebriefWords.course_name</extracomment>
        <translation>Branch {n} · begun {at}</translation>
    </message>
    <message>
        <source>Terug in de oefening</source>
        <extracomment>DebriefWords.again</extracomment>
        <translation>Back into the exercise</translation>
    </message>
    <message>
        <source>Bekijk als PDF …</source>
        <extracomment>DebriefWords.paper</extracomment>
        <translation>View as PDF …</translation>
    </message>
    <message>
        <source>In het kort</source>
        <extracomment>DebriefWords.short</extracomment>
        <translation>In short</translation>
    </message>
    <message>
        <source>De nabespreking wordt gemaakt.</source>
        <extracomment>DebriefWords.working</extracomment>
        <translation>The debrief is being made.</translation>
    </message>
    <message>
        <source>Van de {total} acties die het protocol op deze route vraagt, deed de groep er {done}. Daarvan {in_time} binnen de termijn of zonder termijn.</source>
        <extracomment>DebriefWords.as_asked</extracomment>
        <translation>Of the {total} actions that the protocol asks on this route, the group did {done}. Of these, {in_time} within the term or without a term.</translation>
    </message>
    <message>
        <source>Zoals het protocol vraagt: {what}.</source>
        <extracomment>DebriefWords.well</extracomment>
        <translation>As the protocol asks: {what}.</translation>
    </message>
    <message>
        <source>In deze oefening vroeg het protocol nog geen acties.</source>
        <extracomment>DebriefWords.no_actions</extracomment>
        <translation>In this exercise the protocol did not ask for any action yet.</translation>
    </message>
    <message>
        <source>Om mee te nemen</source>
        <extracomment>DebriefWords.take_along</extracomment>
        <translation>To take along</translation>
    </message>
    <message>
        <source>Er viel niets op dat anders liep. Schrijf zelf op wat u wilt onthouden.</source>
        <extracomment>DebriefWords.nothing_to_take</extracomment>
        <translation>Nothing stood out as different. Write down yourself what you want to remember.</translation>
    </message>
    <message>
        <source>1 Feiten</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>1 Facts</translation>
    </message>
    <message>
        <source>1  Feiten: wat gebeurde er?</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>1  Facts: what happened?</translation>
    </message>
    <message>
        <source>Loop samen de tijd langs. Vertel wat er gebeurde, nog niet wat u ervan vindt.</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>Go through the time together. Tell what happened, not yet what you think of it.</translation>
    </message>
    <message>
        <source>2 Gevoel</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>2 Feeling</translation>
    </message>
    <message>
        <source>2  Gevoel: hoe was het?</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>2  Feeling: how was it?</translation>
    </message>
    <message>
        <source>Geef het woord aan wie dat wil. Wat was spannend? Wat gaf rust? Zwijgen mag. Raakt het u? Zeg het tegen de trainer.</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>Let those speak who want to. What was tense? What gave calm? Silence is fine. Does it touch you? Tell the trainer.</translation>
    </message>
    <message>
        <source>3 Lessen</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>3 Lessons</translation>
    </message>
    <message>
        <source>3  Lessen: wat nemen we mee?</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>3  Lessons: what do we take along?</translation>
    </message>
    <message>
        <source>Kies er hooguit drie. Geef elke les een rol en een dag.</source>
        <extracomment>DebriefWords.parts</extracomment>
        <translation>Choose three at most. Give each lesson a role and a day.</translation>
    </message>
    <message>
        <source>Ga naar: {part}</source>
        <extracomment>DebriefWords.parts_name</extracomment>
        <translation>Go to: {part}</translation>
    </message>
    <message>
        <source>Tijdlijn</source>
        <extracomment>DebriefWords.lanes</extracomment>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Links wat het protocol vraagt, rechts wat de groep deed. De tijden zijn die van het verhaal.</source>
        <extracomment>DebriefWords.lanes_say</extracomment>
        <translation>On the left what the protocol asks, on the right what the group did. The times are those of the story.</translation>
    </message>
    <message>
        <source>Overzicht van de tijd: {asked} momenten waarop het protocol iets vraagt, {done} keer iets gedaan, {late} keer later</source>
        <extracomment>DebriefWords.strip_name</extracomment>
        <translation>Overview of the time: {asked} moments at which the protocol asks something, {done} times something was done, {late} times later</translation>
    </message>
    <message>
        <source>Het protocol vraagt</source>
        <extracomment>DebriefWords.asks</extracomment>
        <translation>The protocol asks</translation>
    </message>
    <message>
        <source>De groep deed</source>
        <extracomment>DebriefWords.did</extracomment>
        <translation>The group did</translation>
    </message>
    <message>
        <source>uiterlijk {moment}</source>
        <extracomment>DebriefWords.until</extracomment>
        <translation>by {moment}</translation>
    </message>
    <message>
        <source>om {moment}</source>
        <extracomment>DebriefWords.at</extracomment>
        <translation>at {moment}</translation>
    </message>
    <message numerus="yes">
        <source>{n} acties gedaan</source>
        <extracomment>DebriefWords.all_done (1: {n} actie gedaan)</extracomment>
        <translation>
            <numerusform>{n} action done</numerusform>
            <numerusform>{n} actions done</numerusform>
        </translation>
    </message>
    <message>
        <source>{lane}: {text}</source>
        <extracomment>DebriefWords.in_lane</extracomment>
        <translation>{lane}: {text}</translation>
    </message>
    <message>
        <source>gedaan</source>
        <extracomment>DebriefWords.done</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>overgedragen</source>
        <extracomment>DebriefWords.handed</extracomment>
        <translation>handed over</translation>
    </message>
    <message>
        <source>{n} min later</source>
        <extracomment>DebriefWords.late_by</extracomment>
        <translation>{n} min later</translation>
    </message>
    <message numerus="yes">
        <source>{n} uur later</source>
        <extracomment>DebriefWords.late_hours (1: {n} uur later)</extracomment>
        <translation>
            <numerusform>{n} hour later</numerusform>
            <numerusform>{n} hours later</numerusform>
        </translation>
    </message>
    <message>
        <source>uitgesteld</source>
        <extracomment>DebriefWords.postponed</extracomment>
        <translation>postponed</translation>
    </message>
    <message>
        <source>niet mogelijk</source>
        <extracomment>DebriefWords.not_possible</extracomment>
        <translation>not possible</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <extracomment>DebriefWords.not_needed</extracomment>
        <translation>not needed</translation>
    </message>
    <message>
        <source>niet gedaan</source>
        <extracomment>DebriefWords.not_done</extracomment>
        <translation>not done</translation>
    </message>
    <message>
        <source>termijn loopt nog</source>
        <extracomment>DebriefWords.runs</extracomment>
        <translation>term still runs</translation>
    </message>
    <message>
        <source>eerder gedaan: {other}</source>
        <extracomment>DebriefWords.earlier</extracomment>
        <translation>done before it: {other}</translation>
    </message>
    <message>
        <source>Belde: {name}</source>
        <extracomment>DebriefWords.called</extracomment>
        <translation>Called: {name}</translation>
    </message>
    <message>
        <source>iemand die in geen lijst staat</source>
        <extracomment>DebriefWords.called_other</extracomment>
        <translation>somebody who is in no list</translation>
    </message>
    <message>
        <source>bereikt</source>
        <extracomment>DebriefWords.results
----------
DebriefWords.reached</extracomment>
        <translation>reached</translation>
    </message>
    <message>
        <source>niet bereikt</source>
        <extracomment>DebriefWords.results
----------
DebriefWords.never_reached</extracomment>
        <translation>not reached</translation>
    </message>
    <message>
        <source>zou terugbellen</source>
        <extracomment>DebriefWords.results</extracomment>
        <translation>would call back</translation>
    </message>
    <message>
        <source>het protocol vroeg dit hier niet</source>
        <extracomment>DebriefWords.not_asked</extracomment>
        <translation>the protocol did not ask this here</translation>
    </message>
    <message>
        <source>Drukte op de rode knop: direct gevaar</source>
        <extracomment>DebriefWords.red</extracomment>
        <translation>Pressed the red button: immediate danger</translation>
    </message>
    <message>
        <source>Er kwam binnen: {title}</source>
        <extracomment>DebriefWords.came_in</extracomment>
        <translation>Came in: {title}</translation>
    </message>
    <message>
        <source>van de trainer zelf</source>
        <extracomment>DebriefWords.own_made</extracomment>
        <translation>made by the trainer</translation>
    </message>
    <message>
        <source>Hint van de trainer: {say}</source>
        <extracomment>DebriefWords.hint</extracomment>
        <translation>Hint from the trainer: {say}</translation>
    </message>
    <message>
        <source>Vraag aan de groep: {ask}</source>
        <extracomment>DebriefWords.voted</extracomment>
        <translation>Question to the group: {ask}</translation>
    </message>
    <message>
        <source>Notitie van de trainer: {text}</source>
        <extracomment>DebriefWords.noted</extracomment>
        <translation>Note of the trainer: {text}</translation>
    </message>
    <message>
        <source>Bereikt: {say}</source>
        <extracomment>DebriefWords.milestone</extracomment>
        <translation>Reached: {say}</translation>
    </message>
    <message>
        <source>Ook genoemd, en er is geen gesprek vastgelegd (dat hoeft niet altijd): {names}.</source>
        <extracomment>DebriefWords.not_called</extracomment>
        <translation>Also named, and no call was noted (that is not always needed): {names}.</translation>
    </message>
    <message>
        <source>Het protocol vraagt dit uiterlijk {due}. De groep deed het {done}: {minutes} later.</source>
        <extracomment>DebriefWords.late_words</extracomment>
        <translation>The protocol asks this by {due}. The group did it {done}: {minutes} later.</translation>
    </message>
    <message>
        <source>Het protocol vraagt dit uiterlijk {due}. Aan het eind stond het nog open.</source>
        <extracomment>DebriefWords.open_words</extracomment>
        <translation>The protocol asks this by {due}. At the end it was still open.</translation>
    </message>
    <message>
        <source>De groep deed dit niet, of pas later.</source>
        <extracomment>DebriefWords.without_term</extracomment>
        <translation>The group did not do this, or only later.</translation>
    </message>
    <message>
        <source>Daardoor kwam binnen: {titles}.</source>
        <extracomment>DebriefWords.cost</extracomment>
        <translation>Because of that this came in: {titles}.</translation>
    </message>
    <message>
        <source>In dit verhaal kwam daar niets van.</source>
        <extracomment>DebriefWords.no_cost</extracomment>
        <translation>In this story nothing came of that.</translation>
    </message>
    <message>
        <source>Contacten</source>
        <extracomment>DebriefWords.contacts</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>DebriefWords.contact</extracomment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>genoemd vanaf {moment}</source>
        <extracomment>DebriefWords.named_at</extracomment>
        <translation>named from {moment}</translation>
    </message>
    <message>
        <source>niet genoemd op deze route</source>
        <extracomment>DebriefWords.not_named</extracomment>
        <translation>not named on this route</translation>
    </message>
    <message>
        <source>{n} keer gebeld</source>
        <extracomment>DebriefWords.tried</extracomment>
        <translation>called {n} times</translation>
    </message>
    <message>
        <source>bereikt om {moment}</source>
        <extracomment>DebriefWords.reached_at</extracomment>
        <translation>reached at {moment}</translation>
    </message>
    <message>
        <source>Termijnen: gehaald of gemist</source>
        <extracomment>DebriefWords.terms</extracomment>
        <translation>Time limits: met or missed</translation>
    </message>
    <message>
        <source>Wat het protocol vraagt, naast wat de groep deed. Er is geen cijfer. De wizard noemt alleen rollen. Een naam staat er alleen in als iemand die typte.</source>
        <extracomment>DebriefWords.lead</extracomment>
        <translation>What the protocol asks, beside what the group did. There is no mark. The wizard names roles only. A name is in it only when somebody typed it.</translation>
    </message>
    <message>
        <source>Vragen bij dit scenario</source>
        <extracomment>DebriefWords.questions</extracomment>
        <translation>Questions of this scenario</translation>
    </message>
    <message>
        <source>Dit scenario heeft geen eigen vragen. Vraag: wat doen wij morgen anders?</source>
        <extracomment>DebriefWords.no_questions</extracomment>
        <translation>This scenario has no questions of its own. Ask: what do we do differently tomorrow?</translation>
    </message>
    <message>
        <source>tussen {first} en {last}</source>
        <extracomment>DebriefWords.between</extracomment>
        <translation>between {first} and {last}</translation>
    </message>
    <message>
        <source>Van de {total} termijnen die afliepen, haalde de groep er {met}.</source>
        <extracomment>DebriefWords.terms_said</extracomment>
        <translation>Of the {total} time limits that ended, the group met {met}.</translation>
    </message>
    <message>
        <source>Op deze route liep geen termijn.</source>
        <extracomment>DebriefWords.no_terms</extracomment>
        <translation>There was no time limit on this route.</translation>
    </message>
    <message>
        <source>Wat</source>
        <extracomment>DebriefWords.term</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Termijn</source>
        <extracomment>DebriefWords.due</extracomment>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <extracomment>DebriefWords.did_at</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>gehaald</source>
        <extracomment>DebriefWords.met</extracomment>
        <translation>met</translation>
    </message>
    <message>
        <source>gemist</source>
        <extracomment>DebriefWords.missed</extracomment>
        <translation>missed</translation>
    </message>
    <message>
        <source>Overgedragen</source>
        <extracomment>DebriefWords.marks</extracomment>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Uitgesteld</source>
        <extracomment>DebriefWords.marks</extracomment>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Niet mogelijk</source>
        <extracomment>DebriefWords.marks</extracomment>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <extracomment>DebriefWords.marks</extracomment>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Besluiten</source>
        <extracomment>DebriefWords.decisions</extracomment>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Er is geen besluit vastgelegd.</source>
        <extracomment>DebriefWords.no_decisions</extracomment>
        <translation>No decision was recorded.</translation>
    </message>
    <message>
        <source>De meeste stemmen: {option}</source>
        <extracomment>DebriefWords.chose</extracomment>
        <translation>Most votes: {option}</translation>
    </message>
    <message>
        <source>Gekozen: {option}</source>
        <extracomment>DebriefWords.chose_dilemma</extracomment>
        <translation>Chosen: {option}</translation>
    </message>
    <message>
        <source>aan {role}</source>
        <extracomment>DebriefWords.to</extracomment>
        <translation>to {role}</translation>
    </message>
    <message>
        <source>Klopt niet meer: {step}</source>
        <extracomment>DebriefWords.opted_out</extracomment>
        <translation>No longer true: {step}</translation>
    </message>
    <message>
        <source>Wat onopgemerkt bleef</source>
        <extracomment>DebriefWords.unseen</extracomment>
        <translation>What went unnoticed</translation>
    </message>
    <message>
        <source>Niets bleef liggen.</source>
        <extracomment>DebriefWords.none_unseen</extracomment>
        <translation>Nothing was left.</translation>
    </message>
    <message numerus="yes">
        <source>Stond op het scherm en bleef open: {n} acties</source>
        <extracomment>DebriefWords.left_open (1: Stond op het scherm en bleef open: {n} actie)</extracomment>
        <translation>
            <numerusform>Stood on the screen and stayed open: {n} action</numerusform>
            <numerusform>Stood on the screen and stayed open: {n} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Niet aan toegekomen: {n} acties</source>
        <extracomment>DebriefWords.not_come_to (1: Niet aan toegekomen: {n} actie)</extracomment>
        <translation>
            <numerusform>Not come to: {n} action</numerusform>
            <numerusform>Not come to: {n} actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Bij: {steps}</source>
        <extracomment>DebriefWords.in_steps</extracomment>
        <translation>At: {steps}</translation>
    </message>
    <message>
        <source>{steps}; en nog {n}</source>
        <extracomment>DebriefWords.and_steps</extracomment>
        <translation>{steps}; and {n} more</translation>
    </message>
    <message>
        <source>Wat te laat kwam, en wat dat kostte</source>
        <extracomment>DebriefWords.late</extracomment>
        <translation>What came too late, and what that cost</translation>
    </message>
    <message>
        <source>Er kwam niets binnen doordat iets te laat was.</source>
        <extracomment>DebriefWords.none_late</extracomment>
        <translation>Nothing came in because something was too late.</translation>
    </message>
    <message>
        <source>Wie de groep belde, en of het protocol dat vroeg.</source>
        <extracomment>DebriefWords.contacts_say</extracomment>
        <translation>Whom the group called, and whether the protocol asked that.</translation>
    </message>
    <message>
        <source>De groep belde niemand.</source>
        <extracomment>DebriefWords.no_contacts</extracomment>
        <translation>The group called nobody.</translation>
    </message>
    <message>
        <source>Stemmen</source>
        <extracomment>DebriefWords.votes</extracomment>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Er is niet gestemd.</source>
        <extracomment>DebriefWords.no_votes</extracomment>
        <translation>There was no vote.</translation>
    </message>
    <message numerus="yes">
        <source>{n} stemmen</source>
        <extracomment>DebriefWords.vote_total (1: {n} stem)</extracomment>
        <translation>
            <numerusform>{n} vote</numerusform>
            <numerusform>{n} votes</numerusform>
        </translation>
    </message>
    <message>
        <source>de meeste stemmen</source>
        <extracomment>DebriefWords.most</extracomment>
        <translation>most votes</translation>
    </message>
    <message>
        <source>gelijk</source>
        <extracomment>DebriefWords.tie</extracomment>
        <translation>a tie</translation>
    </message>
    <message>
        <source>Het protocol: {text}</source>
        <extracomment>DebriefWords.protocol</extracomment>
        <translation>The protocol: {text}</translation>
    </message>
    <message>
        <source>Dilemma&apos;s</source>
        <extracomment>DebriefWords.dilemmas</extracomment>
        <translation>Dilemmas</translation>
    </message>
    <message>
        <source>Er is geen dilemma voorgelegd.</source>
        <extracomment>DebriefWords.no_dilemmas</extracomment>
        <translation>No dilemma was put to the group.</translation>
    </message>
    <message>
        <source>De groep koos: {option}</source>
        <extracomment>DebriefWords.chosen</extracomment>
        <translation>The group chose: {option}</translation>
    </message>
    <message>
        <source>De groep koos niet.</source>
        <extracomment>DebriefWords.not_chosen</extracomment>
        <translation>The group did not choose.</translation>
    </message>
    <message>
        <source>voor</source>
        <extracomment>DebriefWords.sides</extracomment>
        <translation>for</translation>
    </message>
    <message>
        <source>tegen</source>
        <extracomment>DebriefWords.sides</extracomment>
        <translation>against</translation>
    </message>
    <message>
        <source>{role} ({side}): {say}</source>
        <extracomment>DebriefWords.adviser</extracomment>
        <translation>{role} ({side}): {say}</translation>
    </message>
    <message>
        <source>Kunt u dit aan de buitenwereld uitleggen?</source>
        <extracomment>DebriefWords.explain</extracomment>
        <translation>Can you explain this to the outside world?</translation>
    </message>
    <message>
        <source>Ja, dat kan ik</source>
        <extracomment>DebriefWords.explained</extracomment>
        <translation>Yes, I can</translation>
    </message>
    <message>
        <source>Nee, dat kan ik niet</source>
        <extracomment>DebriefWords.explained</extracomment>
        <translation>No, I cannot</translation>
    </message>
    <message>
        <source>Ik twijfel</source>
        <extracomment>DebriefWords.explained</extracomment>
        <translation>I am in doubt</translation>
    </message>
    <message>
        <source>Hoe legt u het uit?</source>
        <extracomment>DebriefWords.how</extracomment>
        <translation>How do you explain it?</translation>
    </message>
    <message>
        <source>Schrijf de zin op die u zou zeggen …</source>
        <extracomment>DebriefWords.how_hint</extracomment>
        <translation>Write down the sentence you would say …</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <extracomment>DebriefWords.keep</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bewaar de uitleg bij: {ask}</source>
        <extracomment>DebriefWords.keep_name</extracomment>
        <translation>Keep the explanation with: {ask}</translation>
    </message>
    <message>
        <source>Kies eerst ja, nee of twijfel.</source>
        <extracomment>DebriefWords.choose_first</extracomment>
        <translation>First choose yes, no or doubt.</translation>
    </message>
    <message>
        <source>Bewaard bij deze oefening.</source>
        <extracomment>DebriefWords.kept</extracomment>
        <translation>Kept with this exercise.</translation>
    </message>
    <message>
        <source>Nog niet ingevuld.</source>
        <extracomment>DebriefWords.not_explained</extracomment>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Leerdoelen</source>
        <extracomment>DebriefWords.goals</extracomment>
        <translation>Learning goals</translation>
    </message>
    <message>
        <source>gezien</source>
        <extracomment>DebriefWords.goal_seen</extracomment>
        <translation>seen</translation>
    </message>
    <message>
        <source>deels gezien</source>
        <extracomment>DebriefWords.goal_partly</extracomment>
        <translation>partly seen</translation>
    </message>
    <message>
        <source>niet gezien</source>
        <extracomment>DebriefWords.goal_not</extracomment>
        <translation>not seen</translation>
    </message>
    <message>
        <source>Gezien: {what}.</source>
        <extracomment>DebriefWords.goal_by</extracomment>
        <translation>Seen: {what}.</translation>
    </message>
    <message>
        <source>Niet gezien: {what}.</source>
        <extracomment>DebriefWords.goal_missing</extracomment>
        <translation>Not seen: {what}.</translation>
    </message>
    <message>
        <source>Notities</source>
        <extracomment>DebriefWords.notes</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Er zijn geen notities.</source>
        <extracomment>DebriefWords.no_notes</extracomment>
        <translation>There are no notes.</translation>
    </message>
    <message>
        <source>Voeg een notitie toe</source>
        <extracomment>DebriefWords.note</extracomment>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Wat wilt u onthouden?</source>
        <extracomment>DebriefWords.note_hint</extracomment>
        <translation>What do you want to remember?</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <extracomment>DebriefWords.note_add</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Waar gaat uw notitie over?</source>
        <extracomment>DebriefWords.note_label</extracomment>
        <translation>What is your note about?</translation>
    </message>
    <message>
        <source>Ging goed</source>
        <extracomment>DebriefWords.labels</extracomment>
        <translation>Went well</translation>
    </message>
    <message>
        <source>Was lastig</source>
        <extracomment>DebriefWords.labels</extracomment>
        <translation>Was hard</translation>
    </message>
    <message>
        <source>Gevoel</source>
        <extracomment>DebriefWords.labels</extracomment>
        <translation>Feeling</translation>
    </message>
    <message>
        <source>Overig</source>
        <extracomment>DebriefWords.labels</extracomment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Lessen</source>
        <extracomment>DebriefWords.lessons</extracomment>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Een les heeft een rol die haar oppakt en een dag. Neem haar over in Voorbereiden: alleen de tekst, de rol en de dag gaan mee, niets anders uit de oefening.</source>
        <extracomment>DebriefWords.lessons_say</extracomment>
        <translation>A lesson has a role that takes it up and a day. Take it over in Prepare: only the text, the role and the day come along, nothing else of the exercise.</translation>
    </message>
    <message>
        <source>Er zijn nog geen lessen.</source>
        <extracomment>DebriefWords.no_lessons</extracomment>
        <translation>There are no lessons yet.</translation>
    </message>
    <message>
        <source>Nieuwe les …</source>
        <extracomment>DebriefWords.lesson_add</extracomment>
        <translation>New lesson …</translation>
    </message>
    <message>
        <source>Wijzig …</source>
        <extracomment>DebriefWords.lesson_edit</extracomment>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Overnemen in Voorbereiden …</source>
        <extracomment>DebriefWords.lesson_take</extracomment>
        <translation>Take over in Prepare …</translation>
    </message>
    <message>
        <source>{button}: {text}</source>
        <extracomment>DebriefWords.lesson_name</extracomment>
        <translation>{button}: {text}</translation>
    </message>
    <message>
        <source>Les</source>
        <extracomment>DebriefWords.lesson_title</extracomment>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Wat gaat u anders doen of regelen?</source>
        <extracomment>DebriefWords.lesson_text</extracomment>
        <translation>What will you do or arrange differently?</translation>
    </message>
    <message>
        <source>Welke rol pakt dit op?</source>
        <extracomment>DebriefWords.lesson_owner</extracomment>
        <translation>Which role takes this up?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: adviseur OOV</source>
        <extracomment>DebriefWords.lesson_owner_hint</extracomment>
        <translation>For example: public order adviser</translation>
    </message>
    <message>
        <source>Voor welke dag?</source>
        <extracomment>DebriefWords.lesson_due</extracomment>
        <translation>Before which day?</translation>
    </message>
    <message>
        <source>nog geen rol</source>
        <extracomment>DebriefWords.lesson_no_owner</extracomment>
        <translation>no role yet</translation>
    </message>
    <message>
        <source>nog geen dag</source>
        <extracomment>DebriefWords.lesson_no_due</extracomment>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>vóór {day}</source>
        <extracomment>DebriefWords.lesson_due_words</extracomment>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>staat in Voorbereiden</source>
        <extracomment>DebriefWords.lesson_taken</extracomment>
        <translation>is in Prepare</translation>
    </message>
    <message>
        <source>geregeld op {day}</source>
        <extracomment>DebriefWords.lesson_proven</extracomment>
        <translation>arranged on {day}</translation>
    </message>
    <message>
        <source>Overnemen in Voorbereiden</source>
        <extracomment>DebriefWords.take_title</extracomment>
        <translation>Take over in Prepare</translation>
    </message>
    <message>
        <source>Dit komt bij uw echte voorbereiding te staan, en in de agenda. Alleen wat hier staat gaat mee. Een nummer of een naam uit de oefening hoort er niet in.</source>
        <extracomment>DebriefWords.take_say</extracomment>
        <translation>This will stand with your real preparation, and in the agenda. Only what stands here comes along. A number or a name from the exercise does not belong in it.</translation>
    </message>
    <message>
        <source>Neem over</source>
        <extracomment>DebriefWords.take_ok</extracomment>
        <translation>Take over</translation>
    </message>
    <message>
        <source>De les staat nu in Voorbereiden en in de agenda.</source>
        <extracomment>DebriefWords.taken</extracomment>
        <translation>The lesson is now in Prepare and in the agenda.</translation>
    </message>
    <message>
        <source>Naar Voorbereiden</source>
        <extracomment>DebriefWords.to_preparation</extracomment>
        <translation>To Prepare</translation>
    </message>
</context>
<context>
    <name>DialCodeWords</name>
    <message>
        <source>Bel met uw mobiel</source>
        <extracomment>DialCodeWords.title</extracomment>
        <translation>Call with your mobile phone</translation>
    </message>
    <message>
        <source>Richt de camera van uw mobiel op de code. De mobiel vraagt dan of u wilt bellen.</source>
        <extracomment>DialCodeWords.say</extracomment>
        <translation>Point the camera of your mobile phone at the code. The phone then asks whether you want to call.</translation>
    </message>
    <message>
        <source>QR-code om {name} te bellen. Het nummer is {words}.</source>
        <extracomment>DialCodeWords.code_name</extracomment>
        <translation>QR code to call {name}. The number is {words}.</translation>
    </message>
    <message>
        <source>In woorden: {words}</source>
        <extracomment>DialCodeWords.words</extracomment>
        <translation>In words: {words}</translation>
    </message>
    <message>
        <source>nul</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>zero</translation>
    </message>
    <message>
        <source>een</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>one</translation>
    </message>
    <message>
        <source>twee</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>two</translation>
    </message>
    <message>
        <source>drie</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>three</translation>
    </message>
    <message>
        <source>vier</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>four</translation>
    </message>
    <message>
        <source>vijf</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>five</translation>
    </message>
    <message>
        <source>zes</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>six</translation>
    </message>
    <message>
        <source>zeven</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>seven</translation>
    </message>
    <message>
        <source>acht</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>eight</translation>
    </message>
    <message>
        <source>negen</source>
        <extracomment>DialCodeWords.digits</extracomment>
        <translation>nine</translation>
    </message>
    <message>
        <source>plus</source>
        <extracomment>DialCodeWords.plus</extracomment>
        <translation>plus</translation>
    </message>
    <message>
        <source>Kopieer nummer</source>
        <extracomment>DialCodeWords.copy</extracomment>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Het nummer staat op het klembord.</source>
        <extracomment>DialCodeWords.copied</extracomment>
        <translation>The number is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>DialogWords</name>
    <message>
        <source>Bewaar</source>
        <extracomment>DialogWords.ok</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleer</source>
        <extracomment>DialogWords.cancel</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <extracomment>DialogWords.close</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <extracomment>DialogWords.reason</extracomment>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Kort, voor het logboek</source>
        <extracomment>DialogWords.reason_hint</extracomment>
        <translation>Briefly, for the log</translation>
    </message>
    <message>
        <source>Aan wie?</source>
        <extracomment>DialogWords.whom</extracomment>
        <translation>To whom?</translation>
    </message>
    <message>
        <source>Naam of functie</source>
        <extracomment>DialogWords.whom_hint</extracomment>
        <translation>Name or role</translation>
    </message>
    <message>
        <source>Tot wanneer?</source>
        <extracomment>DialogWords.until</extracomment>
        <translation>Until when?</translation>
    </message>
    <message>
        <source>Wanneer kijkt u of het gedaan is? (mag leeg)</source>
        <extracomment>DialogWords.until_optional</extracomment>
        <translation>When will you see whether it was done? (may be empty)</translation>
    </message>
    <message>
        <source>Dit lukt niet</source>
        <extracomment>DialogWords.marks</extracomment>
        <translation>This cannot be done</translation>
    </message>
    <message>
        <source>Dit is niet van toepassing</source>
        <extracomment>DialogWords.marks</extracomment>
        <translation>This does not apply</translation>
    </message>
    <message>
        <source>Overdragen</source>
        <extracomment>DialogWords.marks</extracomment>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Uitstellen</source>
        <extracomment>DialogWords.marks</extracomment>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Vul dit in.</source>
        <extracomment>DialogWords.required</extracomment>
        <translation>Fill this in.</translation>
    </message>
    <message>
        <source>Dit moment is al voorbij.</source>
        <extracomment>DialogWords.past</extracomment>
        <translation>This moment has already passed.</translation>
    </message>
    <message>
        <source>Vul de datum en de tijd in.</source>
        <extracomment>DialogWords.moment</extracomment>
        <translation>Fill in the date and the time.</translation>
    </message>
    <message>
        <source>Kies een antwoord bij &apos;{question}&apos;.</source>
        <extracomment>DialogWords.choose</extracomment>
        <translation>Choose an answer to &apos;{question}&apos;.</translation>
    </message>
    <message>
        <source>Waarom? (mag leeg)</source>
        <extracomment>DialogWords.reason_optional</extracomment>
        <translation>Why? (may be empty)</translation>
    </message>
    <message>
        <source>en nog {count}</source>
        <extracomment>DialogWords.more</extracomment>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Notitie</source>
        <extracomment>DialogWords.note</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Wat wilt u vastleggen?</source>
        <extracomment>DialogWords.note_label</extracomment>
        <translation>What do you want to record?</translation>
    </message>
    <message>
        <source>Noteer gesprek</source>
        <extracomment>DialogWords.call</extracomment>
        <translation>Note the call</translation>
    </message>
    <message>
        <source>Met wie?</source>
        <extracomment>DialogWords.call_name</extracomment>
        <translation>With whom?</translation>
    </message>
    <message>
        <source>Welk nummer?</source>
        <extracomment>DialogWords.call_number</extracomment>
        <translation>Which number?</translation>
    </message>
    <message>
        <source>Hoe ging het?</source>
        <extracomment>DialogWords.call_result</extracomment>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Bereikt</source>
        <extracomment>DialogWords.call_results</extracomment>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Niet bereikt</source>
        <extracomment>DialogWords.call_results</extracomment>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Wordt teruggebeld</source>
        <extracomment>DialogWords.call_results</extracomment>
        <translation>Will call back</translation>
    </message>
    <message>
        <source>Wat is er gezegd of afgesproken?</source>
        <extracomment>DialogWords.call_text</extracomment>
        <translation>What was said or agreed?</translation>
    </message>
    <message>
        <source>Bewijs toevoegen</source>
        <extracomment>DialogWords.evidence</extracomment>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>De wizard maakt een kopie en legt vast dat die niet is veranderd. Laat het origineel staan.</source>
        <extracomment>DialogWords.evidence_say</extracomment>
        <translation>The wizard makes a copy and records that it has not been changed. Leave the original where it is.</translation>
    </message>
    <message>
        <source>Waar komt het vandaan?</source>
        <extracomment>DialogWords.evidence_origin</extracomment>
        <translation>Where does it come from?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: mailbox van het secretariaat</source>
        <extracomment>DialogWords.evidence_origin_hint</extracomment>
        <translation>For example: mailbox of the secretariat</translation>
    </message>
    <message>
        <source>Toelichting (mag leeg)</source>
        <extracomment>DialogWords.evidence_note</extracomment>
        <translation>Explanation (may be empty)</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <extracomment>DialogWords.evidence_ok</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Bewijs intrekken</source>
        <extracomment>DialogWords.withdraw</extracomment>
        <translation>Withdraw evidence</translation>
    </message>
    <message>
        <source>{piece}. De kopie blijft bewaard. In het logboek en het dossier staat dat u dit introk, en waarom. U kunt het later weer laten tellen.</source>
        <extracomment>DialogWords.withdraw_say</extracomment>
        <translation>{piece}. The copy is kept. The log and the dossier say that you withdrew this, and why. You can let it count again later.</translation>
    </message>
    <message>
        <source>Trek in</source>
        <extracomment>DialogWords.withdraw_ok</extracomment>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Bewijs weer laten tellen</source>
        <extracomment>DialogWords.restore</extracomment>
        <translation>Let evidence count again</translation>
    </message>
    <message>
        <source>Laat weer tellen</source>
        <extracomment>DialogWords.restore_ok</extracomment>
        <translation>Let it count again</translation>
    </message>
    <message>
        <source>Zaak sluiten</source>
        <extracomment>DialogWords.close_case</extracomment>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Na het sluiten kunt u alles nog lezen. U kunt de zaak later weer openen.</source>
        <extracomment>DialogWords.close_say</extracomment>
        <translation>After closing you can still read everything. You can reopen the case later.</translation>
    </message>
    <message>
        <source>Er staat nog een wettelijke termijn open: {terms}. Na het sluiten waarschuwt de wizard daar niet meer voor.</source>
        <extracomment>DialogWords.close_open</extracomment>
        <translation>A statutory deadline is still open: {terms}. After closing, the wizard no longer warns about it.</translation>
    </message>
    <message>
        <source>Sluit de zaak</source>
        <extracomment>DialogWords.close_ok</extracomment>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Zaak weer openen</source>
        <extracomment>DialogWords.reopen_case</extracomment>
        <translation>Reopen the case</translation>
    </message>
    <message>
        <source>Open de zaak</source>
        <extracomment>DialogWords.reopen_ok</extracomment>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Zaak een andere naam geven</source>
        <extracomment>DialogWords.rename_case</extracomment>
        <translation>Rename the case</translation>
    </message>
    <message>
        <source>Naam van de zaak</source>
        <extracomment>DialogWords.rename_label</extracomment>
        <translation>Name of the case</translation>
    </message>
    <message>
        <source>Klopt niet meer</source>
        <extracomment>DialogWords.opt_out</extracomment>
        <translation>No longer true</translation>
    </message>
    <message>
        <source>Dit klopt niet meer</source>
        <extracomment>DialogWords.opt_out_ok</extracomment>
        <translation>This is no longer true</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <extracomment>DialogWords.keys</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>1 tot en met 9, a, b …, ?</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>1 to 9, a, b …, ?</translation>
    </message>
    <message>
        <source>een antwoord kiezen</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>choose an answer</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>verder, of de huidige actie gedaan</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>continue, or the current action done</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>direct gevaar: de stappen bij acuut gevaar</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>immediate danger: the steps for acute danger</translation>
    </message>
    <message>
        <source>F12</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>F12</translation>
    </message>
    <message>
        <source>in een oefening: echt incident, meteen naar het echte startscherm</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>in an exercise: real incident, straight to the real start screen</translation>
    </message>
    <message>
        <source>Alt+Links</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>een stap terug</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>one step back</translation>
    </message>
    <message>
        <source>Alt+Rechts</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>een stap vooruit</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>one step forward</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>het scherm snel verbergen, en weer terug</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>hide the screen quickly, and back again</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>vergrendelen</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>lock the wizard</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>zoeken in alles</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>search everything</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>waarom deze stap, en waarom iets anders niet</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>why this step, and why not something else</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>de kaart van de lijst</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>the map of the list</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>agenda over alle zaken</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>agenda over all cases</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>noteren wat er gebeurt</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>note what happens</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>het logboek bekijken</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>view the log</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>bewijs toevoegen</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>add evidence</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>een bestand of beeld als bewijs plakken</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>paste a file or picture as evidence</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>dossier bekijken en bewaren</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>view and save the dossier</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>dossier afdrukken</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>print the dossier</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>brief of formulier maken</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>make a letter or form</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+Home</translation>
    </message>
    <message>
        <source>naar het startscherm</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>to the start screen</translation>
    </message>
    <message>
        <source>Ctrl+plus, Ctrl+min</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+plus, Ctrl+minus</translation>
    </message>
    <message>
        <source>groter, kleiner</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>larger, smaller</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>licht, donker of hoog contrast</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>light, dark or high contrast</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>naar het volgende of vorige onderdeel</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>to the next or previous part</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>instellingen</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>settings</translation>
    </message>
    <message>
        <source>F5, F6, F7</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>F5, F6, F7</translation>
    </message>
    <message>
        <source>in een oefening: scherm voor de groep, wizard, wisselen</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>in an exercise: screen for the group, wizard, switch</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>dit overzicht</source>
        <extracomment>DialogWords.keys_rows</extracomment>
        <translation>this overview</translation>
    </message>
</context>
<context>
    <name>DiskWords</name>
    <message>
        <source>De schijf is vol. Dit is niet opgeslagen.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>The disk is full. This was not saved.</translation>
    </message>
    <message>
        <source>Alles wat eerder is vastgelegd, is bewaard.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Everything recorded before is kept.</translation>
    </message>
    <message>
        <source>Maak ruimte vrij op de schijf en probeer het opnieuw.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>De gegevensmap kan alleen worden gelezen. Dit is niet opgeslagen.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>The data folder can only be read. This was not saved.</translation>
    </message>
    <message>
        <source>Geef uw account schrijfrechten op de gegevensmap, of kies met --data een andere map.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Give your account permission to write in the data folder, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>De gegevensmap of een bestand daarin kan niet worden geopend.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>The data folder or a file in it cannot be opened.</translation>
    </message>
    <message>
        <source>Controleer of de map bestaat en of uw account erin mag lezen en schrijven, of kies met --data een andere map.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Check that the folder exists and that your account may read and write in it, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>De schijf gaf een fout bij het lezen of schrijven. Dit is niet opgeslagen.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>The disk gave an error while reading or writing. This was not saved.</translation>
    </message>
    <message>
        <source>Controleer of de schijf is aangesloten en ruimte heeft, en probeer het opnieuw.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Check that the disk is connected and has room, and try again.</translation>
    </message>
    <message>
        <source>Het bestand met de zaken is beschadigd.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>The file with the cases is damaged.</translation>
    </message>
    <message>
        <source>vb-wizard heeft het bestand niet gewijzigd.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>vb-wizard has not changed the file.</translation>
    </message>
    <message>
        <source>Maak eerst een kopie van de hele gegevensmap. Zet daarna een reservekopie terug.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>First make a copy of the whole data folder. Then put back a backup.</translation>
    </message>
    <message>
        <source>Het bestand met de zaken kan niet worden gelezen: de sleutel past er niet op, of het bestand is beschadigd.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>The file with the cases cannot be read: the key does not fit, or the file is damaged.</translation>
    </message>
    <message>
        <source>Maak eerst een kopie van de hele gegevensmap. Zet daarna het bestand en de sleutel samen terug uit een reservekopie.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>First make a copy of the whole data folder. Then put back the file and the key together from a backup.</translation>
    </message>
    <message>
        <source>Een ander venster van vb-wizard is nog bezig met opslaan. Dit is niet opgeslagen.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Another window of vb-wizard is still saving. This was not saved.</translation>
    </message>
    <message>
        <source>Wacht even en probeer het opnieuw.</source>
        <extracomment>DiskWords.troubles
----------
DiskWords.locked</extracomment>
        <translation>Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Deze computer heeft te weinig vrij geheugen. Dit is niet opgeslagen.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>This computer has too little free memory. This was not saved.</translation>
    </message>
    <message>
        <source>Sluit andere programma&apos;s en probeer het opnieuw.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Close other programs and try again.</translation>
    </message>
    <message>
        <source>Dit is te groot om op te slaan.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>This is too large to save.</translation>
    </message>
    <message>
        <source>Sla een kleiner deel op.</source>
        <extracomment>DiskWords.troubles</extracomment>
        <translation>Save a smaller part.</translation>
    </message>
    <message>
        <source>De schijf met uw zaken is vol. Alles wat u eerder vastlegde is bewaard en te lezen. Maak ruimte vrij voordat u verder gaat.</source>
        <extracomment>DiskWords.full_but_readable</extracomment>
        <translation>The disk with your cases is full. Everything you recorded before is kept and can be read. Make room before you go on.</translation>
    </message>
    <message>
        <source>De gegevensmap {path} kan niet worden gebruikt. {why}</source>
        <extracomment>DiskWords.folder</extracomment>
        <translation>The data folder {path} cannot be used. {why}</translation>
    </message>
    <message>
        <source>Een ander venster van vb-wizard is nog bezig met de gegevensmap.</source>
        <extracomment>DiskWords.locked</extracomment>
        <translation>Another window of vb-wizard is still working on the data folder.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <extracomment>DiskWords.locked</extracomment>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>De zaken zijn opgeslagen door een nieuwere versie van vb-wizard.</source>
        <extracomment>DiskWords.newer</extracomment>
        <translation>The cases were saved by a newer version of vb-wizard.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd; alle zaken staan er nog.</source>
        <extracomment>DiskWords.newer</extracomment>
        <translation>Nothing was changed; all cases are still there.</translation>
    </message>
    <message>
        <source>Installeer de nieuwste versie van vb-wizard en open de zaken daarmee.</source>
        <extracomment>DiskWords.newer</extracomment>
        <translation>Install the newest version of vb-wizard and open the cases with that.</translation>
    </message>
    <message>
        <source>De reservekopie van de zaken is niet goed gelukt.</source>
        <extracomment>DiskWords.no_copy</extracomment>
        <translation>The backup of the cases did not succeed.</translation>
    </message>
    <message>
        <source>De zaken zelf zijn niet gewijzigd.</source>
        <extracomment>DiskWords.no_copy</extracomment>
        <translation>The cases themselves were not changed.</translation>
    </message>
    <message>
        <source>Controleer of de schijf ruimte heeft en start vb-wizard opnieuw.</source>
        <extracomment>DiskWords.no_copy</extracomment>
        <translation>Check that the disk has room and start vb-wizard again.</translation>
    </message>
    <message>
        <source>Het bestand {file} ontbreekt in de gegevensmap, maar {file}-wal staat er nog.</source>
        <extracomment>DiskWords.half_gone</extracomment>
        <translation>The file {file} is missing from the data folder, but {file}-wal is still there.</translation>
    </message>
    <message>
        <source>Zet het bestand terug uit een reservekopie, of kies met --data een lege map.</source>
        <extracomment>DiskWords.half_gone</extracomment>
        <translation>Put the file back from a backup, or choose an empty folder with --data.</translation>
    </message>
    <message>
        <source>Zet het bestand terug uit een reservekopie, of verwijder het lege bestand om opnieuw te beginnen.</source>
        <extracomment>DiskWords.emptied</extracomment>
        <translation>Put the file back from a backup, or remove the empty file to start anew.</translation>
    </message>
    <message>
        <source>vb-wizard heeft niets gewijzigd.</source>
        <extracomment>DiskWords.half_gone
----------
DiskWords.emptied</extracomment>
        <translation>vb-wizard has changed nothing.</translation>
    </message>
    <message>
        <source>Het bestand met de zaken is leeg. Het is door iets anders dan vb-wizard leeggemaakt.</source>
        <extracomment>DiskWords.emptied</extracomment>
        <translation>The file with the cases is empty. Something other than vb-wizard emptied it.</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>Dossier</source>
        <extracomment>DossierWords.title
----------
DossierWords.print_job</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>De bladzijden</source>
        <extracomment>DossierWords.preview</extracomment>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Bewaar als PDF …</source>
        <extracomment>DossierWords.save</extracomment>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Bewaar als</source>
        <extracomment>DossierWords.save_as</extracomment>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Druk af …</source>
        <extracomment>DossierWords.print</extracomment>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>DossierWords.open</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>DossierWords.files</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <extracomment>DossierWords.all_files</extracomment>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Bewaard als {name}.</source>
        <extracomment>DossierWords.saved</extracomment>
        <translation>Saved as {name}.</translation>
    </message>
    <message>
        <source>Dit kon niet worden bewaard als {name}.</source>
        <extracomment>DossierWords.not_saved</extracomment>
        <translation>This could not be saved as {name}.</translation>
    </message>
    <message>
        <source>Uw zaken staan veilig op de schijf.</source>
        <extracomment>DossierWords.not_saved_safe</extracomment>
        <translation>Your cases are safe on the disk.</translation>
    </message>
    <message>
        <source>Kies een andere map of maak ruimte.</source>
        <extracomment>DossierWords.not_saved_to_do</extracomment>
        <translation>Choose another folder or make room.</translation>
    </message>
    <message>
        <source>Dit kan hier niet worden getoond. Bewaar het en open het met uw eigen programma.</source>
        <extracomment>DossierWords.no_preview</extracomment>
        <translation>This cannot be shown here. Save it and open it with your own program.</translation>
    </message>
    <message>
        <source>Dit bestand kon niet worden geopend. Het staat hier: {path}.</source>
        <extracomment>DossierWords.not_opened</extracomment>
        <translation>This file could not be opened. It is here: {path}.</translation>
    </message>
    <message>
        <source>Er is geen printer gevonden. Bewaar het als PDF en druk het af met een andere computer.</source>
        <extracomment>DossierWords.no_printer</extracomment>
        <translation>No printer was found. Save it as PDF and print it with another computer.</translation>
    </message>
    <message>
        <source>Dit is naar de printer gestuurd.</source>
        <extracomment>DossierWords.printed</extracomment>
        <translation>This was sent to the printer.</translation>
    </message>
    <message>
        <source>Dit kon niet worden afgedrukt.</source>
        <extracomment>DossierWords.not_printed</extracomment>
        <translation>This could not be printed.</translation>
    </message>
    <message>
        <source>Kies een andere printer, of bewaar het dossier als PDF.</source>
        <extracomment>DossierWords.no_printer_to_do</extracomment>
        <translation>Choose another printer, or save the dossier as PDF.</translation>
    </message>
    <message>
        <source>Bladzijde {page} van {pages}</source>
        <extracomment>DossierWords.printing</extracomment>
        <translation>Page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Scenario bewerken</source>
        <extracomment>EditorWords.title</extracomment>
        <translation>Edit scenario</translation>
    </message>
    <message>
        <source>Naar de lijst</source>
        <extracomment>EditorWords.back</extracomment>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Onderdelen</source>
        <extracomment>EditorWords.parts</extracomment>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>About</translation>
    </message>
    <message>
        <source>Doelen</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Rollen</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Variabelen</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Injects</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Injects</translation>
    </message>
    <message>
        <source>Vragen</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Dilemma&apos;s</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Dilemmas</translation>
    </message>
    <message>
        <source>Hints</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Mijlpalen</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Extra</source>
        <extracomment>EditorWords.sections</extracomment>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Hoe heet het scenario, voor wie is het en hoe lang duurt het?</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>What is the scenario called, whom is it for and how long does it take?</translation>
    </message>
    <message>
        <source>Wat leert de groep? Kies bij elk doel waaraan u ziet dat het is gelukt.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>What does the group learn? Choose for each goal what shows that it was reached.</translation>
    </message>
    <message>
        <source>Wie speelt er mee, en wat hoort die persoon vooraf?</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>Who takes part, and what is that person told beforehand?</translation>
    </message>
    <message>
        <source>Wat is in uw gemeente anders? Vul het hier één keer in. Het komt in alle teksten.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>What is different in your municipality? Fill it in here once. It goes into every text.</translation>
    </message>
    <message>
        <source>Een inject is nieuws dat binnenkomt: een mail, een telefoontje, een bericht. Bepaal wat het is en wanneer het komt.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>An inject is news that comes in: a mail, a phone call, a message. Decide what it is and when it comes.</translation>
    </message>
    <message>
        <source>Een vraag aan de groep, waarover iedereen stemt.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>A question to the group, on which everybody votes.</translation>
    </message>
    <message>
        <source>Een keuze zonder goed antwoord. Een adviseur spreekt voor, een ander tegen.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>A choice without a right answer. One adviser speaks for, another against.</translation>
    </message>
    <message>
        <source>Hulp voor een groep die vastzit. U krijgt de hint aangeboden en beslist zelf.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>Help for a group that is stuck. The hint is offered to you and you decide.</translation>
    </message>
    <message>
        <source>Iets dat het zien waard is, zoals: de politie is bereikt.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>Something worth seeing, such as: the police was reached.</translation>
    </message>
    <message>
        <source>Iets goeds dat geen lijst vraagt. U vinkt het zelf aan.</source>
        <extracomment>EditorWords.say</extracomment>
        <translation>Something good that no list asks for. You tick it yourself.</translation>
    </message>
    <message>
        <source>{title} · {count}</source>
        <extracomment>EditorWords.section_name</extracomment>
        <translation>{title} · {count}</translation>
    </message>
    <message>
        <source>Welk onderdeel van {title}</source>
        <extracomment>EditorWords.which_item</extracomment>
        <translation>Which part of {title}</translation>
    </message>
    <message>
        <source>{title} · {note}</source>
        <extracomment>EditorWords.item_line</extracomment>
        <translation>{title} · {note}</translation>
    </message>
    <message>
        <source>{where} {number}</source>
        <extracomment>EditorWords.numbered</extracomment>
        <translation>{where} {number}</translation>
    </message>
    <message>
        <source>{name}, hier klopt iets niet</source>
        <extracomment>EditorWords.section_trouble</extracomment>
        <translation>{name}, something is wrong here</translation>
    </message>
    <message>
        <source>Voeg een doel toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Voeg een rol toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add a role</translation>
    </message>
    <message>
        <source>Voeg een variabele toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add a variable</translation>
    </message>
    <message>
        <source>Voeg een inject toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add an inject</translation>
    </message>
    <message>
        <source>Voeg een vraag toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add a question</translation>
    </message>
    <message>
        <source>Voeg een dilemma toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add a dilemma</translation>
    </message>
    <message>
        <source>Voeg een hint toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add a hint</translation>
    </message>
    <message>
        <source>Voeg een mijlpaal toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add a milestone</translation>
    </message>
    <message>
        <source>Voeg een extra actie toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add an extra action</translation>
    </message>
    <message>
        <source>Voeg een antwoord toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>Voeg een adviseur toe</source>
        <extracomment>EditorWords.add</extracomment>
        <translation>Add an adviser</translation>
    </message>
    <message>
        <source>(nog zonder tekst)</source>
        <extracomment>EditorWords.untitled</extracomment>
        <translation>(no text yet)</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <extracomment>EditorWords.item_name</extracomment>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <extracomment>EditorWords.up</extracomment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <extracomment>EditorWords.down</extracomment>
        <translation>Down</translation>
    </message>
    <message>
        <source>Dubbel</source>
        <extracomment>EditorWords.duplicate</extracomment>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <extracomment>EditorWords.remove</extracomment>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Haal weg: {what}</source>
        <extracomment>EditorWords.remove_name</extracomment>
        <translation>Take away: {what}</translation>
    </message>
    <message>
        <source>Maak ongedaan</source>
        <extracomment>EditorWords.undo</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Doe opnieuw</source>
        <extracomment>EditorWords.redo</extracomment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <extracomment>EditorWords.save</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <extracomment>EditorWords.saved</extracomment>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Concept: wordt vanzelf bewaard. Met Opslaan gaat het in de lijst.</source>
        <extracomment>EditorWords.draft</extracomment>
        <translation>Draft: kept by itself. With Save it goes into the list.</translation>
    </message>
    <message>
        <source>Opgeslagen. U kunt dit scenario nu spelen.</source>
        <extracomment>EditorWords.is_saved</extracomment>
        <translation>Saved. You can play this scenario now.</translation>
    </message>
    <message>
        <source>Opgeslagen. U kunt dit scenario nog niet spelen: kijk rechts wat er nog moet.</source>
        <extracomment>EditorWords.is_saved_wrong</extracomment>
        <translation>Saved. You cannot play this scenario yet: look at the right for what still has to be done.</translation>
    </message>
    <message>
        <source>Zo ziet de groep het</source>
        <extracomment>EditorWords.preview</extracomment>
        <translation>How the group sees it</translation>
    </message>
    <message>
        <source>De groep ziet dit niet. Het is alleen voor u.</source>
        <extracomment>EditorWords.not_seen</extracomment>
        <translation>The group does not see this. It is for you alone.</translation>
    </message>
    <message>
        <source>Wat er nog moet</source>
        <extracomment>EditorWords.findings</extracomment>
        <translation>What still has to be done</translation>
    </message>
    <message>
        <source>Er is niets meer te doen. U kunt dit scenario spelen.</source>
        <extracomment>EditorWords.fine</extracomment>
        <translation>Nothing is left to do. You can play this scenario.</translation>
    </message>
    <message numerus="yes">
        <source>{n} punten moeten eerst goed. Zolang kunt u dit scenario niet spelen.</source>
        <extracomment>EditorWords.wrong (1: {n} punt moet eerst goed. Zolang kunt u dit scenario niet spelen.)</extracomment>
        <translation>
            <numerusform>{n} point must be right first. Until then you cannot play this scenario.</numerusform>
            <numerusform>{n} points must be right first. Until then you cannot play this scenario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U kunt dit scenario spelen. Kijk nog naar {n} punten.</source>
        <extracomment>EditorWords.advised (1: U kunt dit scenario spelen. Kijk nog naar {n} punt.)</extracomment>
        <translation>
            <numerusform>You can play this scenario. Look at {n} more point.</numerusform>
            <numerusform>You can play this scenario. Look at {n} more points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moet: {where}</source>
        <extracomment>EditorWords.must</extracomment>
        <translation>Must: {where}</translation>
    </message>
    <message>
        <source>Tip: {where}</source>
        <extracomment>EditorWords.may</extracomment>
        <translation>Tip: {where}</translation>
    </message>
    <message>
        <source>Het verhaal</source>
        <extracomment>EditorWords.elsewhere</extracomment>
        <translation>The story</translation>
    </message>
    <message>
        <source>Dit is nog leeg. Vul het in.</source>
        <extracomment>EditorWords.nothing_filled</extracomment>
        <translation>This is still empty. Fill it in.</translation>
    </message>
    <message>
        <source>Hier is nog te weinig ingevuld. Voeg iets toe.</source>
        <extracomment>EditorWords.too_few</extracomment>
        <translation>Too little is filled in here. Add something.</translation>
    </message>
    <message>
        <source>Kies hier iets.</source>
        <extracomment>EditorWords.not_chosen</extracomment>
        <translation>Choose something here.</translation>
    </message>
    <message>
        <source>Dit is geen tijd. Typ een aantal minuten, zoals 10, of een tijd, zoals 09:10.</source>
        <extracomment>EditorWords.no_moment</extracomment>
        <translation>This is no time. Type a number of minutes, such as 10, or a time, such as 09:10.</translation>
    </message>
    <message>
        <source>Kies …</source>
        <extracomment>EditorWords.choose</extracomment>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Zoek in: {label}</source>
        <extracomment>EditorWords.search</extracomment>
        <translation>Search in: {label}</translation>
    </message>
    <message>
        <source>Zoek in {count} mogelijkheden …</source>
        <extracomment>EditorWords.search_hint</extracomment>
        <translation>Search in {count} options …</translation>
    </message>
    <message numerus="yes">
        <source>{n} gevonden</source>
        <extracomment>EditorWords.found (1: {n} gevonden)</extracomment>
        <translation>
            <numerusform>{n} found</numerusform>
            <numerusform>{n} found</numerusform>
        </translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <extracomment>EditorWords.pick</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Voeg toe bij: {label}</source>
        <extracomment>EditorWords.pick_name</extracomment>
        <translation>Add to: {label}</translation>
    </message>
    <message>
        <source>Let op: {trouble}</source>
        <extracomment>EditorWords.wrong_field</extracomment>
        <translation>Mind: {trouble}</translation>
    </message>
    <message>
        <source>Een mail</source>
        <extracomment>EditorWords.kinds</extracomment>
        <translation>A mail</translation>
    </message>
    <message>
        <source>Een brief of kaart</source>
        <extracomment>EditorWords.kinds</extracomment>
        <translation>A letter or card</translation>
    </message>
    <message>
        <source>Een telefoontje</source>
        <extracomment>EditorWords.kinds</extracomment>
        <translation>A phone call</translation>
    </message>
    <message>
        <source>Een bericht op sociale media</source>
        <extracomment>EditorWords.kinds</extracomment>
        <translation>A message on social media</translation>
    </message>
    <message>
        <source>Iemand komt langs</source>
        <extracomment>EditorWords.kinds</extracomment>
        <translation>Somebody comes by</translation>
    </message>
    <message>
        <source>De pers</source>
        <extracomment>EditorWords.kinds</extracomment>
        <translation>The press</translation>
    </message>
    <message>
        <source>Een gerucht</source>
        <extracomment>EditorWords.kinds</extracomment>
        <translation>A rumour</translation>
    </message>
    <message>
        <source>Opwarmer, ongeveer 5 minuten</source>
        <extracomment>EditorWords.levels</extracomment>
        <translation>Warm-up, about 5 minutes</translation>
    </message>
    <message>
        <source>Gesprek, ongeveer een half uur</source>
        <extracomment>EditorWords.levels</extracomment>
        <translation>Talk, about half an hour</translation>
    </message>
    <message>
        <source>Oefening, ongeveer twee uur</source>
        <extracomment>EditorWords.levels</extracomment>
        <translation>Exercise, about two hours</translation>
    </message>
    <message>
        <source>Spreekt voor</source>
        <extracomment>EditorWords.sides</extracomment>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Spreekt tegen</source>
        <extracomment>EditorWords.sides</extracomment>
        <translation>Speaks against</translation>
    </message>
    <message>
        <source>Als de trainer het zegt</source>
        <extracomment>EditorWords.how</extracomment>
        <translation>When the trainer says so</translation>
    </message>
    <message>
        <source>Op een tijd in het verhaal</source>
        <extracomment>EditorWords.how</extracomment>
        <translation>At a time in the story</translation>
    </message>
    <message>
        <source>Nadat iets is gedaan</source>
        <extracomment>EditorWords.how</extracomment>
        <translation>After something was done</translation>
    </message>
    <message>
        <source>Als iets op een tijd nog niet is gedaan</source>
        <extracomment>EditorWords.how</extracomment>
        <translation>When something is not done by a time</translation>
    </message>
    <message>
        <source>Bij een verkeerd telefoontje</source>
        <extracomment>EditorWords.how</extracomment>
        <translation>At a wrong phone call</translation>
    </message>
    <message>
        <source>Een opdracht is gedaan</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>A task is done</translation>
    </message>
    <message>
        <source>De groep is bij een stap</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>The group is at a step</translation>
    </message>
    <message>
        <source>Een lijst is geopend</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>A list is opened</translation>
    </message>
    <message>
        <source>Er is gebeld met</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>A call was made to</translation>
    </message>
    <message>
        <source>Er is iemand bereikt</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>Somebody was reached</translation>
    </message>
    <message>
        <source>Een vraag in de lijst is beantwoord</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>A question in the list is answered</translation>
    </message>
    <message>
        <source>De rode knop is ingedrukt</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>The red button is pressed</translation>
    </message>
    <message>
        <source>Een inject is getoond</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>An inject is shown</translation>
    </message>
    <message>
        <source>Een mijlpaal is gehaald</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>A milestone is reached</translation>
    </message>
    <message>
        <source>Een antwoord heeft de meeste stemmen</source>
        <extracomment>EditorWords.deeds</extracomment>
        <translation>An answer has the most votes</translation>
    </message>
    <message>
        <source>Welke opdracht</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Which task</translation>
    </message>
    <message>
        <source>Welke stap</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Which step</translation>
    </message>
    <message>
        <source>Welke lijst</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Met wie</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Wie</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Welke vraag</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Which question</translation>
    </message>
    <message>
        <source>Welke inject</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Which inject</translation>
    </message>
    <message>
        <source>Welke mijlpaal</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Which milestone</translation>
    </message>
    <message>
        <source>Welk antwoord</source>
        <extracomment>EditorWords.which</extracomment>
        <translation>Which answer</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <extracomment>EditorWords.cue</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <extracomment>EditorWords.cue</extracomment>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Op welke tijd</source>
        <extracomment>EditorWords.cue</extracomment>
        <translation>At what time</translation>
    </message>
    <message>
        <source>Hoeveel minuten later</source>
        <extracomment>EditorWords.cue</extracomment>
        <translation>How many minutes later</translation>
    </message>
    <message>
        <source>Met welk antwoord</source>
        <extracomment>EditorWords.cue</extracomment>
        <translation>With which answer</translation>
    </message>
    <message>
        <source>Bij wie</source>
        <extracomment>EditorWords.cue</extracomment>
        <translation>With whom</translation>
    </message>
    <message>
        <source>U kunt het altijd ook zelf laten komen.</source>
        <extracomment>EditorWords.cue_help</extracomment>
        <translation>You can always let it come yourself as well.</translation>
    </message>
    <message>
        <source>Typ een aantal minuten na het begin, zoals 10, of een tijd, zoals 09:10.</source>
        <extracomment>EditorWords.cue_help</extracomment>
        <translation>Type a number of minutes after the start, such as 10, or a time, such as 09:10.</translation>
    </message>
    <message>
        <source>Minuten in het verhaal. 0 is meteen.</source>
        <extracomment>EditorWords.cue_help</extracomment>
        <translation>Minutes in the story. 0 is at once.</translation>
    </message>
    <message>
        <source>Laat dit leeg voor iedereen die op dat moment niet op de lijst staat.</source>
        <extracomment>EditorWords.cue_help</extracomment>
        <translation>Leave this empty for everybody who is not on the list at that moment.</translation>
    </message>
    <message>
        <source>Om {at}</source>
        <extracomment>EditorWords.clock_words</extracomment>
        <translation>At {at}</translation>
    </message>
    <message numerus="yes">
        <source>Na {n} minuten</source>
        <extracomment>EditorWords.minute_words (1: Na {n} minuut)</extracomment>
        <translation>
            <numerusform>After {n} minute</numerusform>
            <numerusform>After {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Na: {what}</source>
        <extracomment>EditorWords.after_words</extracomment>
        <translation>After: {what}</translation>
    </message>
    <message>
        <source>Nog niet gedaan: {what}</source>
        <extracomment>EditorWords.undone_words</extracomment>
        <translation>Not done yet: {what}</translation>
    </message>
    <message>
        <source>Titel</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Het verhaal in het kort</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>The story in short</translation>
    </message>
    <message>
        <source>Met welke lijst begint het</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Which list it begins with</translation>
    </message>
    <message>
        <source>Begin van het verhaal</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Start of the story</translation>
    </message>
    <message>
        <source>Wie de wizard bedient</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Who works the wizard</translation>
    </message>
    <message>
        <source>Soort oefening</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Kind of exercise</translation>
    </message>
    <message>
        <source>Hoeveel minuten aan tafel</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>How many minutes at the table</translation>
    </message>
    <message>
        <source>Minuten verhaal per minuut aan tafel</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Minutes of the story per minute at the table</translation>
    </message>
    <message>
        <source>Waar de oefening voor is</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What the exercise is for</translation>
    </message>
    <message>
        <source>Wat de groep leert</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What the group learns</translation>
    </message>
    <message>
        <source>Te zien aan deze opdrachten</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Shown by these tasks</translation>
    </message>
    <message>
        <source>Te zien aan deze mijlpalen</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Shown by these milestones</translation>
    </message>
    <message>
        <source>Te zien aan deze extra acties</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Shown by these extra actions</translation>
    </message>
    <message>
        <source>Rol</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Wat deze persoon vooraf hoort</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What this person is told beforehand</translation>
    </message>
    <message>
        <source>Wat is het</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Wat staat er in uw gemeente</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What stands there in your municipality</translation>
    </message>
    <message>
        <source>Hoe het binnenkomt</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>How it comes in</translation>
    </message>
    <message>
        <source>Van wie</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Tekst voor de groep</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Text for the group</translation>
    </message>
    <message>
        <source>Plaatje</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Geluid</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Alleen voor de trainer</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>For the trainer alone</translation>
    </message>
    <message>
        <source>De vraag</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>The question</translation>
    </message>
    <message>
        <source>Antwoord {number}</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Answer {number}</translation>
    </message>
    <message>
        <source>Wat het protocol zegt</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What the protocol says</translation>
    </message>
    <message>
        <source>Adviseur {number}</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>Adviser {number}</translation>
    </message>
    <message>
        <source>Voor of tegen</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>For or against</translation>
    </message>
    <message>
        <source>Wat deze adviseur zegt</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What this adviser says</translation>
    </message>
    <message>
        <source>De hint</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>The hint</translation>
    </message>
    <message>
        <source>Wat er dan te zien is</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What is seen then</translation>
    </message>
    <message>
        <source>Wat de groep doet</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>What the group does</translation>
    </message>
    <message>
        <source>Uiterlijk wanneer</source>
        <extracomment>EditorWords.labels</extracomment>
        <translation>By when at the latest</translation>
    </message>
    <message>
        <source>De trainer leest dit bij het kiezen.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>The trainer reads this when choosing.</translation>
    </message>
    <message>
        <source>Bij 4 duurt een uur in het verhaal een kwartier aan tafel.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>At 4 an hour of the story takes a quarter of an hour at the table.</translation>
    </message>
    <message>
        <source>Schrijf {slot} in een tekst. Daar komt dit te staan.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>Write {slot} in a text. This will stand there.</translation>
    </message>
    <message>
        <source>Noem een functie, nooit een naam.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>Name a function, never a person.</translation>
    </message>
    <message>
        <source>De naam van een bestand in de map scenarios/media, met de uitgang png of jpg. Leeg mag.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>The name of a file in the folder scenarios/media that ends in png or jpg. May be empty.</translation>
    </message>
    <message>
        <source>De naam van een bestand in de map scenarios/media, met de uitgang wav, mp3 of ogg. Leeg mag.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>The name of a file in the folder scenarios/media that ends in wav, mp3 or ogg. May be empty.</translation>
    </message>
    <message>
        <source>De groep ziet dit niet.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>The group does not see this.</translation>
    </message>
    <message>
        <source>Alleen voor de trainer.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>For the trainer alone.</translation>
    </message>
    <message>
        <source>Aantal minuten na het begin, of een tijd. Leeg is: op elk moment.</source>
        <extracomment>EditorWords.helps</extracomment>
        <translation>A number of minutes after the start, or a time. Empty is: at any moment.</translation>
    </message>
    <message>
        <source>Van: {who}</source>
        <extracomment>EditorWords.preview_from</extracomment>
        <translation>From: {who}</translation>
    </message>
    <message>
        <source>Aan: {to}</source>
        <extracomment>EditorWords.preview_to</extracomment>
        <translation>To: {to}</translation>
    </message>
    <message>
        <source>Plaatje: {name}</source>
        <extracomment>EditorWords.preview_picture</extracomment>
        <translation>Picture: {name}</translation>
    </message>
    <message>
        <source>Geluid: {name}</source>
        <extracomment>EditorWords.preview_sound</extracomment>
        <translation>Sound: {name}</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <extracomment>EditorWords.preview_option</extracomment>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>{role} ({side}): {say}</source>
        <extracomment>EditorWords.preview_adviser</extracomment>
        <translation>{role} ({side}): {say}</translation>
    </message>
    <message>
        <source>Nog geen rol</source>
        <extracomment>EditorWords.nameless_role</extracomment>
        <translation>No role yet</translation>
    </message>
</context>
<context>
    <name>ExperienceWords</name>
    <message>
        <source>Volgende oefening</source>
        <extracomment>ExperienceWords.caption</extracomment>
        <translation>Next exercise</translation>
    </message>
    <message>
        <source>Wij stellen voor: {title}</source>
        <extracomment>ExperienceWords.title</extracomment>
        <translation>We propose: {title}</translation>
    </message>
    <message>
        <source>U hebt nog niet geoefend. Dit scenario is een goed begin.</source>
        <extracomment>ExperienceWords.first</extracomment>
        <translation>You have not practised yet. This scenario is a good start.</translation>
    </message>
    <message>
        <source>U oefende nog nooit met {what}.</source>
        <extracomment>ExperienceWords.never</extracomment>
        <translation>You have never practised with {what}.</translation>
    </message>
    <message>
        <source>Nieuw is ook: {what}.</source>
        <extracomment>ExperienceWords.also</extracomment>
        <translation>Also new: {what}.</translation>
    </message>
    <message>
        <source>incidenten van de soort {names}</source>
        <extracomment>ExperienceWords.kinds</extracomment>
        <translation>incidents of the kind {names}</translation>
    </message>
    <message>
        <source>de lijst {names}</source>
        <extracomment>ExperienceWords.flows</extracomment>
        <translation>the list {names}</translation>
    </message>
    <message>
        <source>het contact {names}</source>
        <extracomment>ExperienceWords.contacts</extracomment>
        <translation>the contact {names}</translation>
    </message>
    <message numerus="yes">
        <source>{n} stappen</source>
        <extracomment>ExperienceWords.steps (1: {n} stap)</extracomment>
        <translation>
            <numerusform>{n} step</numerusform>
            <numerusform>{n} steps</numerusform>
        </translation>
    </message>
    <message>
        <source>U oefende alles in dit scenario al eens. Dit is het langst geleden: {day}.</source>
        <extracomment>ExperienceWords.again</extracomment>
        <translation>You have practised everything in this scenario before. This was longest ago: {day}.</translation>
    </message>
    <message>
        <source>Tot nu toe geoefend</source>
        <extracomment>ExperienceWords.so_far</extracomment>
        <translation>Practised so far</translation>
    </message>
    <message>
        <source>{scenarios} scenario&apos;s, {kinds} soorten incidenten, {contacts} contacten en {steps} stappen.</source>
        <extracomment>ExperienceWords.counts</extracomment>
        <translation>{scenarios} scenarios, {kinds} kinds of incidents, {contacts} contacts and {steps} steps.</translation>
    </message>
    <message>
        <source>{part} van {whole}</source>
        <extracomment>ExperienceWords.of</extracomment>
        <translation>{part} of {whole}</translation>
    </message>
    <message>
        <source>Nog nooit: {names}.</source>
        <extracomment>ExperienceWords.not_yet</extracomment>
        <translation>Never yet: {names}.</translation>
    </message>
    <message>
        <source>nog {n}</source>
        <extracomment>ExperienceWords.and_more</extracomment>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>Naar dit scenario</source>
        <extracomment>ExperienceWords.go</extracomment>
        <translation>To this scenario</translation>
    </message>
    <message>
        <source>Naar Oefenen</source>
        <extracomment>ExperienceWords.to_practise</extracomment>
        <translation>To Practise</translation>
    </message>
</context>
<context>
    <name>FootWords</name>
    <message>
        <source>Het is {time}</source>
        <extracomment>FootWords.clock</extracomment>
        <translation>It is {time}</translation>
    </message>
    <message>
        <source>Noteer wat er gebeurt</source>
        <extracomment>FootWords.line</extracomment>
        <translation>Note what happens</translation>
    </message>
    <message>
        <source>Noteer wat er gebeurt …  (Ctrl+L)</source>
        <extracomment>FootWords.line_hint</extracomment>
        <translation>Note what happens …  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Gaat het over een eerder moment vandaag? Begin met de tijd, bijvoorbeeld 08:40.</source>
        <extracomment>FootWords.line_time</extracomment>
        <translation>Is it about an earlier moment today? Start with the time, for example 08:40.</translation>
    </message>
    <message>
        <source>Bewijs toevoegen</source>
        <extracomment>FootWords.evidence</extracomment>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Bewaard: {saved}</source>
        <extracomment>FootWords.saved</extracomment>
        <translation>Saved: {saved}</translation>
    </message>
    <message>
        <source>Uw notitie staat in het logboek.</source>
        <extracomment>FootWords.noted</extracomment>
        <translation>Your note is in the log.</translation>
    </message>
</context>
<context>
    <name>FrameWords</name>
    <message>
        <source>Veilig Bestuur-wizard</source>
        <extracomment>FrameWords.app</extracomment>
        <translation>Veilig Bestuur wizard</translation>
    </message>
    <message>
        <source>Naar het startscherm (Ctrl+Home)</source>
        <extracomment>FrameWords.app_tip</extracomment>
        <translation>To the start screen (Ctrl+Home)</translation>
    </message>
    <message>
        <source>Direct gevaar? Bel 112</source>
        <extracomment>FrameWords.red</extracomment>
        <translation>Immediate danger? Call 112</translation>
    </message>
    <message>
        <source>Opent meteen de stappen bij acuut gevaar (Ctrl+1). Daarna gaat u verder waar u was.</source>
        <extracomment>FrameWords.red_tip</extracomment>
        <translation>Opens the steps for acute danger at once (Ctrl+1). After that you go on where you were.</translation>
    </message>
    <message>
        <source>OEFENING · OEFENING · OEFENING</source>
        <extracomment>FrameWords.exercise</extracomment>
        <translation>EXERCISE · EXERCISE · EXERCISE</translation>
    </message>
    <message>
        <source>Dit is een oefening</source>
        <extracomment>FrameWords.exercise_name</extracomment>
        <translation>This is an exercise</translation>
    </message>
    <message>
        <source>OEFENING · {title}</source>
        <extracomment>FrameWords.practice_title</extracomment>
        <translation>EXERCISE (OEFENING) · {title}</translation>
    </message>
    <message>
        <source>Direct gevaar? 112 (oefening)</source>
        <extracomment>FrameWords.red_practice</extracomment>
        <translation>Immediate danger? 112 (exercise)</translation>
    </message>
    <message>
        <source>Opent de stappen bij acuut gevaar in deze oefening (Ctrl+1). Is er echt gevaar? Druk op F12.</source>
        <extracomment>FrameWords.red_practice_tip</extracomment>
        <translation>Opens the steps for acute danger in this exercise (Ctrl+1). Is the danger real? Press F12.</translation>
    </message>
    <message>
        <source>Echt incident: F12</source>
        <extracomment>FrameWords.real</extracomment>
        <translation>Real incident: F12</translation>
    </message>
    <message>
        <source>Sluit de oefening en opent meteen het echte startscherm. De oefening blijft bewaard.</source>
        <extracomment>FrameWords.real_tip</extracomment>
        <translation>Closes the exercise and opens the real start screen at once. The exercise is kept.</translation>
    </message>
    <message>
        <source>Dit is echt. De oefening is bewaard; niets daarvan is overgenomen.</source>
        <extracomment>FrameWords.real_now</extracomment>
        <translation>This is real. The exercise is kept; nothing of it was taken over.</translation>
    </message>
    <message>
        <source>Dit hoort bij uw echte kantoor en blijft buiten de oefening. Met F12 gaat u naar het echte startscherm.</source>
        <extracomment>FrameWords.not_in_practice</extracomment>
        <translation>This belongs to your real office and stays out of the exercise. F12 takes you to the real start screen.</translation>
    </message>
    <message>
        <source>In een oefening belt, mailt en opent de wizard niets. Bel uw tegenspeler.</source>
        <extracomment>FrameWords.nobody_called</extracomment>
        <translation>In an exercise the wizard calls, mails and opens nothing. Call the person who plays the other side.</translation>
    </message>
    <message>
        <source>Fase</source>
        <extracomment>FrameWords.phase</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Fase: {phase}</source>
        <extracomment>FrameWords.phase_now</extracomment>
        <translation>Phase: {phase}</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>FrameWords.menu</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Opent een lijst met alles wat u kunt doen</source>
        <extracomment>FrameWords.menu_help</extracomment>
        <translation>Opens a list of everything you can do</translation>
    </message>
    <message>
        <source>Melding sluiten</source>
        <extracomment>FrameWords.close_message</extracomment>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Melding</source>
        <extracomment>FrameWords.message</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Notities</source>
        <extracomment>FrameWords.cover</extracomment>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Scherm voor de groep</source>
        <extracomment>GroupWords.title</extracomment>
        <translation>Screen for the group</translation>
    </message>
    <message>
        <source>De oefening begint zo.</source>
        <extracomment>GroupWords.ready</extracomment>
        <translation>The exercise begins in a moment.</translation>
    </message>
    <message>
        <source>Er is nog niets binnengekomen.</source>
        <extracomment>GroupWords.waiting</extracomment>
        <translation>Nothing has come in yet.</translation>
    </message>
    <message>
        <source>De oefening is afgelopen.</source>
        <extracomment>GroupWords.ended</extracomment>
        <translation>The exercise is over.</translation>
    </message>
    <message>
        <source>Pauze</source>
        <extracomment>GroupWords.paused</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Even stil: we kijken hier samen naar.</source>
        <extracomment>GroupWords.frozen</extracomment>
        <translation>Stopped for a moment: we look at this together.</translation>
    </message>
    <message>
        <source>Verhaal {time}</source>
        <extracomment>GroupWords.clock</extracomment>
        <translation>Story {time}</translation>
    </message>
    <message>
        <source>Hint:</source>
        <extracomment>GroupWords.hint</extracomment>
        <translation>Hint:</translation>
    </message>
    <message>
        <source>Wat er binnenkomt</source>
        <extracomment>GroupWords.news</extracomment>
        <translation>What comes in</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Bel</source>
        <extracomment>HelpWords.call</extracomment>
        <translation>Call</translation>
    </message>
    <message>
        <source>Bel {name}, {number}</source>
        <extracomment>HelpWords.call_name</extracomment>
        <translation>Call {name}, {number}</translation>
    </message>
    <message>
        <source>Noteer gesprek</source>
        <extracomment>HelpWords.note_call</extracomment>
        <translation>Note the call</translation>
    </message>
    <message>
        <source>Noteer gesprek met {name}</source>
        <extracomment>HelpWords.note_call_name</extracomment>
        <translation>Note the call with {name}</translation>
    </message>
    <message>
        <source>QR</source>
        <extracomment>HelpWords.qr</extracomment>
        <translation>QR</translation>
    </message>
    <message>
        <source>Toon een QR-code om {name} met een mobiel te bellen</source>
        <extracomment>HelpWords.qr_name</extracomment>
        <translation>Show a QR code to call {name} with a mobile phone</translation>
    </message>
    <message>
        <source>Vul aan bij Contacten</source>
        <extracomment>HelpWords.fill_in</extracomment>
        <translation>Fill in at Contacts</translation>
    </message>
    <message>
        <source>Vul aan bij Contacten: {name}</source>
        <extracomment>HelpWords.fill_in_name</extracomment>
        <translation>Fill in at Contacts: {name}</translation>
    </message>
    <message>
        <source>Openen: {name}</source>
        <extracomment>HelpWords.open_name</extracomment>
        <translation>Open: {name}</translation>
    </message>
    <message>
        <source>Openen</source>
        <extracomment>HelpWords.open</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Uw computer opent {number}. Belt u met een ander toestel, dan staat het nummer ook op het klembord.</source>
        <extracomment>HelpWords.dialled</extracomment>
        <translation>Your computer opens {number}. If you call with another phone: the number is also on the clipboard.</translation>
    </message>
    <message>
        <source>Uw computer kan zelf niet bellen. Bel {number} met een telefoon; het nummer staat ook op het klembord.</source>
        <extracomment>HelpWords.not_dialled</extracomment>
        <translation>Your computer cannot make calls itself. Call {number} with a phone; the number is also on the clipboard.</translation>
    </message>
    <message>
        <source>Dit kon niet worden geopend: {link}. De verwijzing staat op het klembord.</source>
        <extracomment>HelpWords.not_opened</extracomment>
        <translation>This could not be opened: {link}. The link is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>HowWords</name>
    <message>
        <source>Hoe wilt u oefenen?</source>
        <extracomment>HowWords.title</extracomment>
        <translation>How would you like to practise?</translation>
    </message>
    <message>
        <source>{title} · {level} · {minutes} minuten</source>
        <extracomment>HowWords.say</extracomment>
        <translation>{title} · {level} · {minutes} minutes</translation>
    </message>
    <message>
        <source>kennismaken</source>
        <extracomment>HowWords.levels</extracomment>
        <translation>introduction</translation>
    </message>
    <message>
        <source>gesprek aan tafel</source>
        <extracomment>HowWords.levels</extracomment>
        <translation>table talk</translation>
    </message>
    <message>
        <source>oefening</source>
        <extracomment>HowWords.levels</extracomment>
        <translation>exercise</translation>
    </message>
    <message>
        <source>Manier van oefenen</source>
        <extracomment>HowWords.way</extracomment>
        <translation>Way of practising</translation>
    </message>
    <message>
        <source>Met een groep</source>
        <extracomment>HowWords.ways</extracomment>
        <translation>With a group</translation>
    </message>
    <message>
        <source>Alleen</source>
        <extracomment>HowWords.ways</extracomment>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Laten zien</source>
        <extracomment>HowWords.ways</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Met een groep: u bent de trainer. De groep krijgt een eigen scherm.</source>
        <extracomment>HowWords.ways_help</extracomment>
        <translation>With a group: you are the trainer. The group gets a screen of its own.</translation>
    </message>
    <message>
        <source>Alleen: u doet de stappen zelf, in uw eigen tempo, met uitleg na elke stap.</source>
        <extracomment>HowWords.ways_help</extracomment>
        <translation>Alone: you take the steps yourself, at your own pace, with an explanation after each step.</translation>
    </message>
    <message>
        <source>Laten zien: alleen de wizard, zonder berichten en zonder klok.</source>
        <extracomment>HowWords.ways_help</extracomment>
        <translation>Show: only the wizard, without messages and without a clock.</translation>
    </message>
    <message>
        <source>Pas aan voor uw gemeente</source>
        <extracomment>HowWords.local</extracomment>
        <translation>Adapt to your municipality</translation>
    </message>
    <message>
        <source>Wie speelt er mee</source>
        <extracomment>HowWords.roles</extracomment>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Wie speelt: {roles}</source>
        <extracomment>HowWords.roles_noted</extracomment>
        <translation>Who plays: {roles}</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>HowWords.ok</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Hoe wilt u verdergaan?</source>
        <extracomment>HowWords.again</extracomment>
        <translation>How would you like to go on?</translation>
    </message>
    <message>
        <source>Deze oefening staat waar u was.</source>
        <extracomment>HowWords.again_say</extracomment>
        <translation>This exercise is where you left it.</translation>
    </message>
</context>
<context>
    <name>ImprovementsWords</name>
    <message>
        <source>Lessen die u overnam</source>
        <extracomment>ImprovementsWords.caption</extracomment>
        <translation>Lessons you took over</translation>
    </message>
    <message>
        <source>Deze lessen nam u over na een oefening. Vink af als het geregeld is, met de dag waarop u dat zag.</source>
        <extracomment>ImprovementsWords.say</extracomment>
        <translation>You took these lessons over after an exercise. Tick off when it is arranged, with the day on which you saw that.</translation>
    </message>
    <message>
        <source>{owner} · vóór {day}</source>
        <extracomment>ImprovementsWords.open</extracomment>
        <translation>{owner} · before {day}</translation>
    </message>
    <message>
        <source>{owner} · had klaar moeten zijn vóór {day}</source>
        <extracomment>ImprovementsWords.late</extracomment>
        <translation>{owner} · should have been ready before {day}</translation>
    </message>
    <message>
        <source>{owner} · geregeld, gezien op {day}</source>
        <extracomment>ImprovementsWords.done</extracomment>
        <translation>{owner} · arranged, seen on {day}</translation>
    </message>
    <message>
        <source>nog te doen</source>
        <extracomment>ImprovementsWords.tag_open</extracomment>
        <translation>still to do</translation>
    </message>
    <message>
        <source>te laat</source>
        <extracomment>ImprovementsWords.tag_late</extracomment>
        <translation>late</translation>
    </message>
    <message>
        <source>geregeld</source>
        <extracomment>ImprovementsWords.tag_done</extracomment>
        <translation>arranged</translation>
    </message>
    <message>
        <source>Afvinken …</source>
        <extracomment>ImprovementsWords.tick</extracomment>
        <translation>Tick off …</translation>
    </message>
    <message>
        <source>Weer openzetten</source>
        <extracomment>ImprovementsWords.untick</extracomment>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Laat vallen</source>
        <extracomment>ImprovementsWords.drop</extracomment>
        <translation>Let go</translation>
    </message>
    <message>
        <source>{button}: {text}</source>
        <extracomment>ImprovementsWords.button_name</extracomment>
        <translation>{button}: {text}</translation>
    </message>
    <message>
        <source>Afvinken</source>
        <extracomment>ImprovementsWords.tick_title</extracomment>
        <translation>Tick off</translation>
    </message>
    <message>
        <source>Op welke dag zag u dat het geregeld is?</source>
        <extracomment>ImprovementsWords.tick_day</extracomment>
        <translation>On which day did you see that it is arranged?</translation>
    </message>
    <message>
        <source>Afgevinkt.</source>
        <extracomment>ImprovementsWords.ticked</extracomment>
        <translation>Ticked off.</translation>
    </message>
    <message>
        <source>Staat weer open.</source>
        <extracomment>ImprovementsWords.opened</extracomment>
        <translation>Open again.</translation>
    </message>
    <message>
        <source>De les staat niet meer in Voorbereiden.</source>
        <extracomment>ImprovementsWords.dropped</extracomment>
        <translation>The lesson is no longer in Prepare.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <extracomment>ImprovementsWords.undo</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Naar Voorbereiden</source>
        <extracomment>ImprovementsWords.go</extracomment>
        <translation>To Prepare</translation>
    </message>
</context>
<context>
    <name>KeepingWords</name>
    <message>
        <source>De zaken staan versleuteld op deze computer; de sleutel staat in de sleutelbos van uw account.</source>
        <extracomment>KeepingWords.places</extracomment>
        <translation>The cases are encrypted on this computer; the key is in the keyring of your account.</translation>
    </message>
    <message>
        <source>De zaken staan versleuteld op deze computer; de sleutel staat in het bestand &apos;sleutel&apos; in de gegevensmap, dat alleen uw account kan lezen. Wie de hele map kopieert, kan de zaken dus ook lezen.</source>
        <extracomment>KeepingWords.places</extracomment>
        <translation>The cases are encrypted on this computer; the key is in the file &apos;sleutel&apos; in the data folder, which only your account can read. Whoever copies the whole folder can therefore read the cases too.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>{what} Daarom kunnen de zaken niet worden geopend.</source>
        <extracomment>KeyWords.lost</extracomment>
        <translation>{what} That is why the cases cannot be opened.</translation>
    </message>
    <message>
        <source>Het bestand met de zaken is niet gewijzigd en blijft staan.</source>
        <extracomment>KeyWords.lost</extracomment>
        <translation>The file with the cases was not changed and stays where it is.</translation>
    </message>
    <message>
        <source>Meld u aan met het account waarmee de zaken zijn gemaakt, of zet de sleutel terug uit een reservekopie.</source>
        <extracomment>KeyWords.lost</extracomment>
        <translation>Log in with the account that made the cases, or put back the key from a backup.</translation>
    </message>
    <message>
        <source>De sleutel van de zaken ontbreekt.</source>
        <extracomment>KeyWords.missing</extracomment>
        <translation>The key of the cases is missing.</translation>
    </message>
    <message>
        <source>Het bestand &apos;sleutel&apos; bevat geen geldige sleutel.</source>
        <extracomment>KeyWords.broken</extracomment>
        <translation>The file &apos;sleutel&apos; does not hold a valid key.</translation>
    </message>
    <message>
        <source>De sleutelbos van uw account geeft de sleutel niet.</source>
        <extracomment>KeyWords.refused</extracomment>
        <translation>The keyring of your account does not give the key.</translation>
    </message>
    <message>
        <source>De sleutel staat niet (meer) in de sleutelbos van uw account.</source>
        <extracomment>KeyWords.gone</extracomment>
        <translation>The key is not (or no longer) in the keyring of your account.</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Maak document</source>
        <extracomment>LetterWords.make</extracomment>
        <translation>Make document</translation>
    </message>
    <message>
        <source>Maak document: {name}</source>
        <extracomment>LetterWords.make_name</extracomment>
        <translation>Make document: {name}</translation>
    </message>
    <message>
        <source>Brief of formulier maken</source>
        <extracomment>LetterWords.title</extracomment>
        <translation>Make a letter or form</translation>
    </message>
    <message>
        <source>De wizard vult in wat bekend is. Wat u nog invult, is geel.</source>
        <extracomment>LetterWords.say</extracomment>
        <translation>The wizard fills in what is known. What you still fill in is yellow.</translation>
    </message>
    <message>
        <source>Brieven en formulieren</source>
        <extracomment>LetterWords.list</extracomment>
        <translation>Letters and forms</translation>
    </message>
    <message>
        <source>Maak</source>
        <extracomment>LetterWords.ok</extracomment>
        <translation>Make</translation>
    </message>
    <message>
        <source>OpenDocument-tekst (*.odt)</source>
        <extracomment>LetterWords.files</extracomment>
        <translation>OpenDocument text (*.odt)</translation>
    </message>
    <message>
        <source>Bewaard als {name}. Vul de gele plekken in voordat u dit gebruikt.</source>
        <extracomment>LetterWords.saved</extracomment>
        <translation>Saved as {name}. Fill in the yellow places before you use this.</translation>
    </message>
    <message>
        <source>Dit kon niet worden bewaard als {name}: {why}.</source>
        <extracomment>LetterWords.not_saved</extracomment>
        <translation>This could not be saved as {name}: {why}.</translation>
    </message>
    <message>
        <source>De zaak zelf staat veilig op de schijf.</source>
        <extracomment>LetterWords.not_saved_safe</extracomment>
        <translation>The case itself is safe on the disk.</translation>
    </message>
    <message>
        <source>Kies een andere map of maak ruimte.</source>
        <extracomment>LetterWords.not_saved_to_do</extracomment>
        <translation>Choose another folder or make room.</translation>
    </message>
    <message>
        <source>de schijf is vol</source>
        <extracomment>LetterWords.full</extracomment>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>de map is er niet meer</source>
        <extracomment>LetterWords.gone</extracomment>
        <translation>the folder is no longer there</translation>
    </message>
    <message>
        <source>u mag daar niet schrijven</source>
        <extracomment>LetterWords.refused</extracomment>
        <translation>you are not allowed to write there</translation>
    </message>
    <message>
        <source>de schijf weigert het</source>
        <extracomment>LetterWords.other</extracomment>
        <translation>the disk refuses it</translation>
    </message>
    <message>
        <source>Bij deze zaak horen geen brieven. De lijsten waarmee zij begon, hadden die nog niet.</source>
        <extracomment>LetterWords.none</extracomment>
        <translation>This case has no letters. The lists it began with did not have them yet.</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>Vergrendeld</source>
        <extracomment>LockWords.title</extracomment>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Typ uw code om verder te gaan. Alles staat zoals u het achterliet.</source>
        <extracomment>LockWords.say</extracomment>
        <translation>Type your code to go on. Everything is as you left it.</translation>
    </message>
    <message>
        <source>Uw code</source>
        <extracomment>LockWords.code</extracomment>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <extracomment>LockWords.open</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Deze code klopt niet.</source>
        <extracomment>LockWords.wrong</extracomment>
        <translation>This code is not right.</translation>
    </message>
    <message>
        <source>Deze code klopt niet. Wacht nog {seconds} s.</source>
        <extracomment>LockWords.wrong_wait</extracomment>
        <translation>This code is not right. Wait another {seconds} s.</translation>
    </message>
    <message>
        <source>Is er nu direct gevaar? Bel 112. Daarvoor hebt u de wizard niet nodig.</source>
        <extracomment>LockWords.danger</extracomment>
        <translation>Is there immediate danger now? Call 112. You do not need the wizard for that.</translation>
    </message>
    <message>
        <source>Code vergeten? Er gaat niets verloren. Vraag uw beheerder; in de handleiding staat wat hij doet.</source>
        <extracomment>LockWords.forgotten</extracomment>
        <translation>Forgot the code? Nothing is lost. Ask your administrator; the manual says what to do.</translation>
    </message>
    <message>
        <source>Slot</source>
        <extracomment>LockWords.panel</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Met een code kan niemand meekijken als u even weg bent. De code houdt kijkers weg; wie bij uw account op deze computer kan, kan het slot weghalen.</source>
        <extracomment>LockWords.panel_off</extracomment>
        <translation>With a code nobody can look along while you are away. The code keeps onlookers out; whoever can use your account on this computer can take the lock away.</translation>
    </message>
    <message>
        <source>Het slot staat aan. De wizard vraagt uw code bij het starten, na twee keer Esc, en als u een tijd niets doet.</source>
        <extracomment>LockWords.panel_on</extracomment>
        <translation>The lock is on. The wizard asks for your code when it starts, after Esc twice, and when you do nothing for a while.</translation>
    </message>
    <message>
        <source>Nieuwe code (minstens {least} tekens)</source>
        <extracomment>LockWords.new</extracomment>
        <translation>New code (at least {least} characters)</translation>
    </message>
    <message>
        <source>Nog een keer dezelfde code</source>
        <extracomment>LockWords.again</extracomment>
        <translation>The same code once more</translation>
    </message>
    <message>
        <source>Zet het slot aan</source>
        <extracomment>LockWords.turn_on</extracomment>
        <translation>Turn the lock on</translation>
    </message>
    <message>
        <source>Uw code nu</source>
        <extracomment>LockWords.now</extracomment>
        <translation>Your code now</translation>
    </message>
    <message>
        <source>Haal het slot weg</source>
        <extracomment>LockWords.turn_off</extracomment>
        <translation>Take the lock away</translation>
    </message>
    <message>
        <source>Het slot staat aan.</source>
        <extracomment>LockWords.is_on</extracomment>
        <translation>The lock is on.</translation>
    </message>
    <message>
        <source>Het slot is weg.</source>
        <extracomment>LockWords.is_off</extracomment>
        <translation>The lock is gone.</translation>
    </message>
    <message>
        <source>Vergrendel na</source>
        <extracomment>LockWords.after</extracomment>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>nooit vanzelf</source>
        <extracomment>LockWords.minutes</extracomment>
        <translation>never by itself</translation>
    </message>
    <message>
        <source>5 minuten</source>
        <extracomment>LockWords.minutes</extracomment>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>10 minuten</source>
        <extracomment>LockWords.minutes</extracomment>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>15 minuten</source>
        <extracomment>LockWords.minutes</extracomment>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minuten</source>
        <extracomment>LockWords.minutes</extracomment>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Er is nog geen code. Kies die bij Instellingen, onder Slot.</source>
        <extracomment>LockWords.no_code</extracomment>
        <translation>There is no code yet. Choose one in Settings, under Lock.</translation>
    </message>
    <message>
        <source>Naar Instellingen</source>
        <extracomment>LockWords.to_settings</extracomment>
        <translation>To Settings</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Logboek</source>
        <extracomment>LogWords.title</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Alles wat is vastgelegd, het nieuwste boven. Een verbetering staat bij wat er eerst stond; er verdwijnt niets.</source>
        <extracomment>LogWords.say</extracomment>
        <translation>Everything that was recorded, newest first. A correction stands beside what was there first; nothing disappears.</translation>
    </message>
    <message>
        <source>Regels van het logboek</source>
        <extracomment>LogWords.list</extracomment>
        <translation>Lines of the log</translation>
    </message>
    <message>
        <source>{day} {when}, {tag}: {text} {small} Door {by}</source>
        <extracomment>LogWords.row_name</extracomment>
        <translation>{day} {when}, {tag}: {text} {small} By {by}</translation>
    </message>
    <message>
        <source>Zoek in het logboek</source>
        <extracomment>LogWords.search</extracomment>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Zoek in het logboek …</source>
        <extracomment>LogWords.search_hint</extracomment>
        <translation>Search the log …</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <extracomment>LogWords.kinds</extracomment>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Acties</source>
        <extracomment>LogWords.kinds</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <extracomment>LogWords.kinds</extracomment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Notities</source>
        <extracomment>LogWords.kinds</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bewijs</source>
        <extracomment>LogWords.kinds</extracomment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Verloop</source>
        <extracomment>LogWords.kinds</extracomment>
        <translation>Course</translation>
    </message>
    <message>
        <source>{shown} van {total} regels</source>
        <extracomment>LogWords.count</extracomment>
        <translation>{shown} of {total} lines</translation>
    </message>
    <message numerus="yes">
        <source>{n} regels</source>
        <extracomment>LogWords.all (1: {n} regel)</extracomment>
        <translation>
            <numerusform>{n} line</numerusform>
            <numerusform>{n} lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Geen regel past hierbij. Maak de zoekregel leeg of zet een soort uit.</source>
        <extracomment>LogWords.empty</extracomment>
        <translation>No line fits this. Clear the search line or switch off a kind.</translation>
    </message>
    <message>
        <source>{day}, {when} · {tag} · door {by}</source>
        <extracomment>LogWords.written</extracomment>
        <translation>{day}, {when} · {tag} · by {by}</translation>
    </message>
    <message>
        <source>Terug naar de zaak</source>
        <extracomment>LogWords.back</extracomment>
        <translation>Back to the case</translation>
    </message>
</context>
<context>
    <name>LogoWords</name>
    <message>
        <source>Logo van uw gemeente</source>
        <extracomment>LogoWords.panel
----------
LogoWords.alt_nameless</extracomment>
        <translation>Logo of your municipality</translation>
    </message>
    <message>
        <source>Het logo staat boven in het venster, op de eerste bladzijde van het dossier en boven de brieven. De wizard bewaart een eigen kopie in de gegevensmap.</source>
        <extracomment>LogoWords.say</extracomment>
        <translation>The logo is shown at the top of the window, on the first page of the dossier and above the letters. The wizard keeps a copy of its own in the data folder.</translation>
    </message>
    <message>
        <source>U hebt nog geen logo gekozen. Dat hoeft ook niet.</source>
        <extracomment>LogoWords.none</extracomment>
        <translation>You have not chosen a logo yet. You need not do so.</translation>
    </message>
    <message>
        <source>Kies een logo …</source>
        <extracomment>LogoWords.choose</extracomment>
        <translation>Choose a logo …</translation>
    </message>
    <message>
        <source>Haal het logo weg</source>
        <extracomment>LogoWords.remove</extracomment>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Kies een logo</source>
        <extracomment>LogoWords.dialog</extracomment>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Logo (*.png *.svg)</source>
        <extracomment>LogoWords.files</extracomment>
        <translation>Logo (*.png *.svg)</translation>
    </message>
    <message>
        <source>Het logo is bewaard.</source>
        <extracomment>LogoWords.kept</extracomment>
        <translation>The logo is saved.</translation>
    </message>
    <message>
        <source>Het logo is weg.</source>
        <extracomment>LogoWords.removed</extracomment>
        <translation>The logo is gone.</translation>
    </message>
    <message>
        <source>Logo van {municipality}</source>
        <extracomment>LogoWords.alt</extracomment>
        <translation>Logo of {municipality}</translation>
    </message>
    <message>
        <source>Dit bestand kan niet worden gelezen.</source>
        <extracomment>LogoWords.unreadable</extracomment>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Er is niets veranderd.</source>
        <extracomment>LogoWords.unreadable
----------
LogoWords.no_picture
----------
LogoWords.too_big
----------
LogoWords.too_wide
----------
LogoWords.broken
----------
LogoWords.tangled
----------
LogoWords.empty
----------
LogoWords.pale</extracomment>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Kies een ander bestand: een PNG, of een SVG zonder foto&apos;s.</source>
        <extracomment>LogoWords.unreadable
----------
LogoWords.no_picture
----------
LogoWords.broken
----------
LogoWords.empty</extracomment>
        <translation>Choose another file: a PNG, or an SVG without photographs.</translation>
    </message>
    <message>
        <source>Dit bestand is geen PNG en geen SVG.</source>
        <extracomment>LogoWords.no_picture</extracomment>
        <translation>This file is neither a PNG nor an SVG.</translation>
    </message>
    <message>
        <source>Dit bestand is te groot voor een logo.</source>
        <extracomment>LogoWords.too_big</extracomment>
        <translation>This file is too large for a logo.</translation>
    </message>
    <message>
        <source>Kies een kleiner bestand, tot 2 MB.</source>
        <extracomment>LogoWords.too_big</extracomment>
        <translation>Choose a smaller file, up to 2 MB.</translation>
    </message>
    <message>
        <source>Dit plaatje heeft te veel beeldpunten voor een logo.</source>
        <extracomment>LogoWords.too_wide</extracomment>
        <translation>This picture has too many pixels for a logo.</translation>
    </message>
    <message>
        <source>Kies een plaatje van hoogstens 4000 bij 4000 beeldpunten.</source>
        <extracomment>LogoWords.too_wide</extracomment>
        <translation>Choose a picture of at most 4000 by 4000 pixels.</translation>
    </message>
    <message>
        <source>Dit plaatje is beschadigd of niet af.</source>
        <extracomment>LogoWords.broken</extracomment>
        <translation>This picture is damaged or incomplete.</translation>
    </message>
    <message>
        <source>In deze SVG staat meer dan een tekening, zoals een script, een foto of een verwijzing naar buiten.</source>
        <extracomment>LogoWords.unsafe</extracomment>
        <translation>This SVG holds more than a drawing, such as a script, a photograph or a reference to something outside.</translation>
    </message>
    <message>
        <source>De wizard voert dat niet uit. Er is niets veranderd.</source>
        <extracomment>LogoWords.unsafe</extracomment>
        <translation>The wizard does not carry that out. Nothing has changed.</translation>
    </message>
    <message>
        <source>Vraag uw vormgever om een SVG met alleen de tekening, of kies een PNG.</source>
        <extracomment>LogoWords.unsafe</extracomment>
        <translation>Ask your designer for an SVG with the drawing alone, or choose a PNG.</translation>
    </message>
    <message>
        <source>Deze tekening is te ingewikkeld voor een logo.</source>
        <extracomment>LogoWords.tangled</extracomment>
        <translation>This drawing is too complicated for a logo.</translation>
    </message>
    <message>
        <source>Kies een PNG van het logo.</source>
        <extracomment>LogoWords.tangled</extracomment>
        <translation>Choose a PNG of the logo.</translation>
    </message>
    <message>
        <source>In dit plaatje is niets te zien.</source>
        <extracomment>LogoWords.empty</extracomment>
        <translation>There is nothing to see in this picture.</translation>
    </message>
    <message>
        <source>Dit logo is bijna wit en valt weg op wit papier.</source>
        <extracomment>LogoWords.pale</extracomment>
        <translation>This logo is almost white and cannot be seen on white paper.</translation>
    </message>
    <message>
        <source>Kies het logo voor een witte achtergrond.</source>
        <extracomment>LogoWords.pale</extracomment>
        <translation>Choose the logo that is made for a white background.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>Waar het om gaat</source>
        <extracomment>LookWords.about</extracomment>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Uw antwoord</source>
        <extracomment>LookWords.answer</extracomment>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Acties</source>
        <extracomment>LookWords.tasks</extracomment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Wie bel ik</source>
        <extracomment>LookWords.contacts</extracomment>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Waarmee</source>
        <extracomment>LookWords.instruments</extracomment>
        <translation>With what</translation>
    </message>
    <message>
        <source>Deze actie staat er niet bij</source>
        <extracomment>LookWords.absent</extracomment>
        <translation>This action is not there</translation>
    </message>
    <message>
        <source>Waarom u hier kwam</source>
        <extracomment>LookWords.why</extracomment>
        <translation>Why you came here</translation>
    </message>
    <message>
        <source>Wat u hier zou brengen</source>
        <extracomment>LookWords.bring</extracomment>
        <translation>What would bring you here</translation>
    </message>
    <message>
        <source>Verder naar</source>
        <extracomment>LookWords.onward</extracomment>
        <translation>On to</translation>
    </message>
    <message>
        <source>Bron</source>
        <extracomment>LookWords.source</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Deze stap gaat verder met de lijst &apos;{list}&apos;.</source>
        <extracomment>LookWords.run</extracomment>
        <translation>This step goes on with the list &apos;{list}&apos;.</translation>
    </message>
    <message>
        <source>{value} ({moment})</source>
        <extracomment>LookWords.answered</extracomment>
        <translation>{value} ({moment})</translation>
    </message>
    <message>
        <source>• {task}</source>
        <extracomment>LookWords.task</extracomment>
        <translation>• {task}</translation>
    </message>
    <message>
        <source>• {task} ({mark})</source>
        <extracomment>LookWords.marked</extracomment>
        <translation>• {task} ({mark})</translation>
    </message>
    <message>
        <source>• {what}: {said}</source>
        <extracomment>LookWords.told</extracomment>
        <translation>• {what}: {said}</translation>
    </message>
    <message>
        <source>• {what}</source>
        <extracomment>LookWords.named</extracomment>
        <translation>• {what}</translation>
    </message>
    <message>
        <source>• &apos;{step}&apos;: {when}</source>
        <extracomment>LookWords.way</extracomment>
        <translation>• &apos;{step}&apos;: {when}</translation>
    </message>
    <message>
        <source>altijd</source>
        <extracomment>LookWords.always</extracomment>
        <translation>always</translation>
    </message>
    <message>
        <source>als dit niet meer klopt: {premise}</source>
        <extracomment>LookWords.denied</extracomment>
        <translation>if this no longer holds: {premise}</translation>
    </message>
    <message>
        <source>Deze lijst is nog niet begonnen.</source>
        <extracomment>LookWords.not_begun</extracomment>
        <translation>This list has not begun yet.</translation>
    </message>
    <message>
        <source>Zij begint bij de stap &apos;{step}&apos; van &apos;{list}&apos;.</source>
        <extracomment>LookWords.begins</extracomment>
        <translation>It begins at the step &apos;{step}&apos; of &apos;{list}&apos;.</translation>
    </message>
    <message>
        <source>In deze zaak begon deze lijst bij {steps}.</source>
        <extracomment>LookWords.begun_at</extracomment>
        <translation>In this case this list began at {steps}.</translation>
    </message>
    <message>
        <source>&apos;{step}&apos;</source>
        <extracomment>LookWords.step</extracomment>
        <translation>&apos;{step}&apos;</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Kaart</source>
        <extracomment>MapWords.title</extracomment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Kaart van de lijst. Met de pijltjes kiest u een stap, met Enter bekijkt u haar.</source>
        <extracomment>MapWords.drawing</extracomment>
        <translation>Map of the list. Choose a step with the arrows, look at it with Enter.</translation>
    </message>
    <message>
        <source>Lijst: {title}. Kies een andere lijst</source>
        <extracomment>MapWords.flow</extracomment>
        <translation>List: {title}. Choose another list</translation>
    </message>
    <message>
        <source>Lijsten</source>
        <extracomment>MapWords.flows</extracomment>
        <translation>Lists</translation>
    </message>
    <message>
        <source>{title} (in deze zaak)</source>
        <extracomment>MapWords.walked</extracomment>
        <translation>{title} (in this case)</translation>
    </message>
    <message>
        <source>Alle lijsten van deze zaak naast elkaar</source>
        <extracomment>MapWords.lanes</extracomment>
        <translation>All lists of this case beside each other</translation>
    </message>
    <message>
        <source>{title} (hoofdroute)</source>
        <extracomment>MapWords.trunk</extracomment>
        <translation>{title} (main route)</translation>
    </message>
    <message>
        <source>{title} (vervallen)</source>
        <extracomment>MapWords.lapsed</extracomment>
        <translation>{title} (lapsed)</translation>
    </message>
    <message>
        <source>Deze stap bekijken: {title}</source>
        <extracomment>MapWords.look</extracomment>
        <translation>Look at this step: {title}</translation>
    </message>
    <message>
        <source>Zoek een stap</source>
        <extracomment>MapWords.search</extracomment>
        <translation>Search for a step</translation>
    </message>
    <message>
        <source>Met Enter gaat u naar de volgende stap met deze woorden.</source>
        <extracomment>MapWords.search_help</extracomment>
        <translation>With Enter you go to the next step with these words.</translation>
    </message>
    <message>
        <source>Uitleg bij de stap</source>
        <extracomment>MapWords.described</extracomment>
        <translation>Explanation of the step</translation>
    </message>
    <message>
        <source>Kaart groter (+)</source>
        <extracomment>MapWords.larger</extracomment>
        <translation>Map larger (+)</translation>
    </message>
    <message>
        <source>Kaart kleiner (-)</source>
        <extracomment>MapWords.smaller</extracomment>
        <translation>Map smaller (-)</translation>
    </message>
    <message>
        <source>Alles</source>
        <extracomment>MapWords.whole</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Alles: de hele kaart (0)</source>
        <extracomment>MapWords.whole_name</extracomment>
        <translation>All: the whole map (0)</translation>
    </message>
    <message>
        <source>Naar deze stap</source>
        <extracomment>MapWords.go</extracomment>
        <translation>To this step</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>MapWords.back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bewaar als plaatje …</source>
        <extracomment>MapWords.export</extracomment>
        <translation>Save as picture …</translation>
    </message>
    <message>
        <source>kaart.svg</source>
        <extracomment>MapWords.file_name</extracomment>
        <translation>map.svg</translation>
    </message>
    <message>
        <source>Plaatje (*.svg);;PDF (*.pdf)</source>
        <extracomment>MapWords.files</extracomment>
        <translation>Picture (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>De kaart is bewaard als {name}.</source>
        <extracomment>MapWords.exported</extracomment>
        <translation>The map was saved as {name}.</translation>
    </message>
    <message>
        <source>{title}, {kind}, {state}. {badge}</source>
        <extracomment>MapWords.node_name</extracomment>
        <translation>{title}, {kind}, {state}. {badge}</translation>
    </message>
    <message>
        <source>vraag</source>
        <extracomment>MapWords.kinds</extracomment>
        <translation>question</translation>
    </message>
    <message>
        <source>acties</source>
        <extracomment>MapWords.kinds</extracomment>
        <translation>actions</translation>
    </message>
    <message>
        <source>uitleg</source>
        <extracomment>MapWords.kinds</extracomment>
        <translation>explanation</translation>
    </message>
    <message>
        <source>andere lijst</source>
        <extracomment>MapWords.kinds</extracomment>
        <translation>another list</translation>
    </message>
    <message>
        <source>einde</source>
        <extracomment>MapWords.kinds</extracomment>
        <translation>end</translation>
    </message>
    <message>
        <source>geweest</source>
        <extracomment>MapWords.states</extracomment>
        <translation>been there</translation>
    </message>
    <message>
        <source>hier bent u</source>
        <extracomment>MapWords.states</extracomment>
        <translation>you are here</translation>
    </message>
    <message>
        <source>niet geweest</source>
        <extracomment>MapWords.states</extracomment>
        <translation>not been there</translation>
    </message>
    <message>
        <source>{n} uitgesteld</source>
        <extracomment>MapWords.postponed</extracomment>
        <translation>{n} postponed</translation>
    </message>
    <message>
        <source>Antwoord: {value} ({moment})</source>
        <extracomment>MapWords.answer</extracomment>
        <translation>Answer: {value} ({moment})</translation>
    </message>
    <message>
        <source>Naar &apos;{step}&apos;: {when}</source>
        <extracomment>MapWords.way</extracomment>
        <translation>To &apos;{step}&apos;: {when}</translation>
    </message>
    <message>
        <source>anders</source>
        <extracomment>MapWords.otherwise</extracomment>
        <translation>otherwise</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>open</source>
        <extracomment>MarkWords.marks</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>gedaan</source>
        <extracomment>MarkWords.marks</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>overgedragen</source>
        <extracomment>MarkWords.marks</extracomment>
        <translation>handed over</translation>
    </message>
    <message>
        <source>uitgesteld</source>
        <extracomment>MarkWords.marks</extracomment>
        <translation>postponed</translation>
    </message>
    <message>
        <source>lukt niet</source>
        <extracomment>MarkWords.marks</extracomment>
        <translation>cannot be done</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <extracomment>MarkWords.marks</extracomment>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>aan {who}</source>
        <extracomment>MarkWords.to</extracomment>
        <translation>to {who}</translation>
    </message>
    <message>
        <source>(bij {who})</source>
        <extracomment>MarkWords.kept_with</extracomment>
        <translation>(with {who})</translation>
    </message>
    <message>
        <source>tot {moment}</source>
        <extracomment>MarkWords.until</extracomment>
        <translation>until {moment}</translation>
    </message>
</context>
<context>
    <name>MenuWords</name>
    <message>
        <source>Startscherm</source>
        <extracomment>MenuWords.home</extracomment>
        <translation>Start screen</translation>
    </message>
    <message>
        <source>Dossier bekijken en bewaren …</source>
        <extracomment>MenuWords.dossier</extracomment>
        <translation>View and save the dossier …</translation>
    </message>
    <message>
        <source>Dossier afdrukken …</source>
        <extracomment>MenuWords.print</extracomment>
        <translation>Print the dossier …</translation>
    </message>
    <message>
        <source>Brief of formulier maken …</source>
        <extracomment>MenuWords.letter</extracomment>
        <translation>Make a letter or form …</translation>
    </message>
    <message>
        <source>Bewijs toevoegen …</source>
        <extracomment>MenuWords.evidence</extracomment>
        <translation>Add evidence …</translation>
    </message>
    <message>
        <source>Zaak een andere naam geven …</source>
        <extracomment>MenuWords.rename</extracomment>
        <translation>Rename the case …</translation>
    </message>
    <message>
        <source>Zaak sluiten …</source>
        <extracomment>MenuWords.close</extracomment>
        <translation>Close the case …</translation>
    </message>
    <message>
        <source>Zaak weer openen …</source>
        <extracomment>MenuWords.reopen</extracomment>
        <translation>Reopen the case …</translation>
    </message>
    <message>
        <source>Contacten</source>
        <extracomment>MenuWords.contacts</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <extracomment>MenuWords.preparation</extracomment>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Licht, donker of hoog contrast</source>
        <extracomment>MenuWords.theme</extracomment>
        <translation>Light, dark or high contrast</translation>
    </message>
    <message>
        <source>Groter</source>
        <extracomment>MenuWords.larger</extracomment>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <extracomment>MenuWords.smaller</extracomment>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Toetsen</source>
        <extracomment>MenuWords.keys</extracomment>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Noteer wat er gebeurt</source>
        <extracomment>MenuWords.log</extracomment>
        <translation>Note what happens</translation>
    </message>
    <message>
        <source>Logboek bekijken</source>
        <extracomment>MenuWords.journal</extracomment>
        <translation>View the log</translation>
    </message>
    <message>
        <source>Zoeken …</source>
        <extracomment>MenuWords.search</extracomment>
        <translation>Search …</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>MenuWords.agenda</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Kaart</source>
        <extracomment>MenuWords.map</extracomment>
        <translation>Map</translation>
    </message>
    <message>
        <source>Waarom deze stap? …</source>
        <extracomment>MenuWords.why</extracomment>
        <translation>Why this step? …</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <extracomment>MenuWords.settings</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <extracomment>MenuWords.lock</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Over deze wizard</source>
        <extracomment>MenuWords.about</extracomment>
        <translation>About this wizard</translation>
    </message>
</context>
<context>
    <name>MomentWords</name>
    <message>
        <source>januari</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>February</translation>
    </message>
    <message>
        <source>maart</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>mei</source>
        <extracomment>MomentWords.months
----------
MomentWords.short_months</extracomment>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>July</translation>
    </message>
    <message>
        <source>augustus</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <extracomment>MomentWords.months</extracomment>
        <translation>December</translation>
    </message>
    <message>
        <source>jan</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>feb</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>mrt</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Mar</translation>
    </message>
    <message>
        <source>apr</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>jun</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>jul</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>aug</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>sep</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>okt</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Oct</translation>
    </message>
    <message>
        <source>nov</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>dec</source>
        <extracomment>MomentWords.short_months</extracomment>
        <translation>Dec</translation>
    </message>
    <message>
        <source>maandag</source>
        <extracomment>MomentWords.weekdays</extracomment>
        <translation>Monday</translation>
    </message>
    <message>
        <source>dinsdag</source>
        <extracomment>MomentWords.weekdays</extracomment>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>woensdag</source>
        <extracomment>MomentWords.weekdays</extracomment>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>donderdag</source>
        <extracomment>MomentWords.weekdays</extracomment>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>vrijdag</source>
        <extracomment>MomentWords.weekdays</extracomment>
        <translation>Friday</translation>
    </message>
    <message>
        <source>zaterdag</source>
        <extracomment>MomentWords.weekdays</extracomment>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>zondag</source>
        <extracomment>MomentWords.weekdays</extracomment>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>gisteren {time}</source>
        <extracomment>MomentWords.yesterday</extracomment>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>MomentWords.both</extracomment>
        <translation>and</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>MomentWords.either</extracomment>
        <translation>or</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <extracomment>MomentWords.sizes</extracomment>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>MomentWords.sizes</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>MomentWords.sizes</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{whole},{part}</source>
        <extracomment>MomentWords.decimal</extracomment>
        <translation>{whole}.{part}</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>e-mail</source>
        <extracomment>NewsWords.kinds</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>brief</source>
        <extracomment>NewsWords.kinds</extracomment>
        <translation>letter</translation>
    </message>
    <message>
        <source>telefoon</source>
        <extracomment>NewsWords.kinds</extracomment>
        <translation>telephone</translation>
    </message>
    <message>
        <source>sociale media</source>
        <extracomment>NewsWords.kinds</extracomment>
        <translation>social media</translation>
    </message>
    <message>
        <source>bezoek</source>
        <extracomment>NewsWords.kinds</extracomment>
        <translation>visitor</translation>
    </message>
    <message>
        <source>pers</source>
        <extracomment>NewsWords.kinds</extracomment>
        <translation>press</translation>
    </message>
    <message>
        <source>gerucht</source>
        <extracomment>NewsWords.kinds</extracomment>
        <translation>rumour</translation>
    </message>
    <message>
        <source>Van: {who}</source>
        <extracomment>NewsWords.who</extracomment>
        <translation>From: {who}</translation>
    </message>
    <message>
        <source>Aan: {to}</source>
        <extracomment>NewsWords.to</extracomment>
        <translation>To: {to}</translation>
    </message>
    <message>
        <source>Van: {who} · Aan: {to}</source>
        <extracomment>NewsWords.to_whom</extracomment>
        <translation>From: {who} · To: {to}</translation>
    </message>
    <message>
        <source>De afbeelding {name} is er niet. De tekst zegt wat u moet weten.</source>
        <extracomment>NewsWords.no_picture</extracomment>
        <translation>The picture {name} is not there. The text says what you need to know.</translation>
    </message>
    <message>
        <source>Afbeelding bij {title}</source>
        <extracomment>NewsWords.picture</extracomment>
        <translation>Picture with {title}</translation>
    </message>
    <message>
        <source>Het geluid {name} kan niet worden afgespeeld. Speel het zelf.</source>
        <extracomment>NewsWords.no_sound</extracomment>
        <translation>The sound {name} cannot be played. Play it yourself.</translation>
    </message>
    <message>
        <source>Speel geluid</source>
        <extracomment>NewsWords.play_sound</extracomment>
        <translation>Play sound</translation>
    </message>
    <message>
        <source>voor</source>
        <extracomment>NewsWords.sides</extracomment>
        <translation>for</translation>
    </message>
    <message>
        <source>tegen</source>
        <extracomment>NewsWords.sides</extracomment>
        <translation>against</translation>
    </message>
    <message numerus="yes">
        <source>{n} stemmen</source>
        <extracomment>NewsWords.votes (1: {n} stem)</extracomment>
        <translation>
            <numerusform>{n} vote</numerusform>
            <numerusform>{n} votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Toets {key}: een stem erbij. Shift+{key}: een stem eraf.</source>
        <extracomment>NewsWords.vote_key</extracomment>
        <translation>Key {key}: one vote more. Shift+{key}: one vote less.</translation>
    </message>
    <message>
        <source>Vraag aan de groep</source>
        <extracomment>NewsWords.ask</extracomment>
        <translation>Question to the group</translation>
    </message>
    <message>
        <source>Dilemma voor de groep</source>
        <extracomment>NewsWords.dilemma</extracomment>
        <translation>Dilemma for the group</translation>
    </message>
</context>
<context>
    <name>OffenceWords</name>
    <message>
        <source>Artikelen die kunnen gelden</source>
        <extracomment>OffenceWords.title</extracomment>
        <translation>Articles that may apply</translation>
    </message>
    <message>
        <source>Klacht nodig</source>
        <extracomment>OffenceWords.needed</extracomment>
        <translation>Complaint needed</translation>
    </message>
    <message>
        <source>Klacht misschien nodig</source>
        <extracomment>OffenceWords.perhaps</extracomment>
        <translation>Complaint perhaps needed</translation>
    </message>
    <message>
        <source>Geen klacht nodig</source>
        <extracomment>OffenceWords.not_needed</extracomment>
        <translation>No complaint needed</translation>
    </message>
</context>
<context>
    <name>OverlayWords</name>
    <message>
        <source>{title} ({office}, stand {day})</source>
        <extracomment>OverlayWords.name</extracomment>
        <translation>{title} ({office}, as of {day})</translation>
    </message>
    <message>
        <source>Aanvulling in gebruik: {name}.</source>
        <extracomment>OverlayWords.in_force</extracomment>
        <translation>Addition in use: {name}.</translation>
    </message>
    <message>
        <source>Uit uw eigen aanvulling: {what}</source>
        <extracomment>OverlayWords.from_own</extracomment>
        <translation>From your own addition: {what}</translation>
    </message>
    <message>
        <source>Met tekst uit uw eigen aanvulling. {line}</source>
        <extracomment>OverlayWords.with_own</extracomment>
        <translation>With text from your own addition. {line}</translation>
    </message>
</context>
<context>
    <name>PapersWords</name>
    <message>
        <source>Papier of bestand …</source>
        <extracomment>PapersWords.button</extracomment>
        <translation>Paper or file …</translation>
    </message>
    <message>
        <source>Papier of bestand van {title}</source>
        <extracomment>PapersWords.button_name</extracomment>
        <translation>Paper or file of {title}</translation>
    </message>
    <message>
        <source>Papier of bestand maken</source>
        <extracomment>PapersWords.title</extracomment>
        <translation>Make a paper or a file</translation>
    </message>
    <message>
        <source>Wat u kunt maken</source>
        <extracomment>PapersWords.list</extracomment>
        <translation>What you can make</translation>
    </message>
    <message>
        <source>Maak</source>
        <extracomment>PapersWords.ok</extracomment>
        <translation>Make</translation>
    </message>
    <message>
        <source>Bladen voor de trainer (PDF)</source>
        <extracomment>PapersWords.kinds</extracomment>
        <translation>Pages for the trainer (PDF)</translation>
    </message>
    <message>
        <source>Kaarten voor de groep (PDF)</source>
        <extracomment>PapersWords.kinds</extracomment>
        <translation>Cards for the group (PDF)</translation>
    </message>
    <message>
        <source>Blad bij de kaarten (PDF)</source>
        <extracomment>PapersWords.kinds</extracomment>
        <translation>Sheet with the cards (PDF)</translation>
    </message>
    <message>
        <source>Draaiboek als rekenblad (ODS)</source>
        <extracomment>PapersWords.kinds</extracomment>
        <translation>List of injects as a spreadsheet (ODS)</translation>
    </message>
    <message>
        <source>Draaiboek als tekst met puntkomma&apos;s (CSV)</source>
        <extracomment>PapersWords.kinds</extracomment>
        <translation>List of injects as text with semicolons (CSV)</translation>
    </message>
    <message>
        <source>Pakket om te delen</source>
        <extracomment>PapersWords.kinds</extracomment>
        <translation>Pack to hand over</translation>
    </message>
    <message>
        <source>Alles van deze oefening op een paar bladzijden: doelen, rollen, wat er wanneer binnenkomt, wat het protocol vraagt en waarom, en vragen voor de nabespreking. Geef dit niet aan de groep.</source>
        <extracomment>PapersWords.for_what</extracomment>
        <translation>Everything of this exercise on a few pages: goals, roles, what comes in and when, what the protocol asks and why, and questions for the talk afterwards. Do not give this to the group.</translation>
    </message>
    <message>
        <source>Voor een zaal zonder laptops: berichten, vragen en stemkaarten om uit te knippen. Er staat niets op dat de groep nog niet mag weten.</source>
        <extracomment>PapersWords.for_what</extracomment>
        <translation>For a room without laptops: messages, questions and voting cards to cut out. Nothing on them is what the group may not know yet.</translation>
    </message>
    <message>
        <source>Hoort bij de kaarten: wanneer u welke kaart geeft, en wat het protocol dan vraagt. Alleen voor u.</source>
        <extracomment>PapersWords.for_what</extracomment>
        <translation>Goes with the cards: when you give which card, and what the protocol asks then. For you alone.</translation>
    </message>
    <message>
        <source>Alle berichten op een rij, met tijd, tekst, verwachte actie en leerdoel. Voor LibreOffice of Excel. Alleen voor u.</source>
        <extracomment>PapersWords.for_what</extracomment>
        <translation>All messages in a row, with time, text, expected action and learning goal. For LibreOffice or Excel. For you alone.</translation>
    </message>
    <message>
        <source>Hetzelfde draaiboek, voor een ander programma. Alleen voor u.</source>
        <extracomment>PapersWords.for_what</extracomment>
        <translation>The same list, for another program. For you alone.</translation>
    </message>
    <message>
        <source>Het scenario met zijn beelden en geluiden in één bestand, voor een andere gemeente die deze wizard gebruikt.</source>
        <extracomment>PapersWords.for_what</extracomment>
        <translation>The scenario with its pictures and sounds in one file, for another municipality that uses this wizard.</translation>
    </message>
    <message>
        <source>OpenDocument-rekenblad (*.ods)</source>
        <extracomment>PapersWords.files</extracomment>
        <translation>OpenDocument spreadsheet (*.ods)</translation>
    </message>
    <message>
        <source>CSV-bestand (*.csv)</source>
        <extracomment>PapersWords.files</extracomment>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Scenario voor de wizard (*.vbscenario)</source>
        <extracomment>PapersWords.files</extracomment>
        <translation>Scenario for the wizard (*.vbscenario)</translation>
    </message>
    <message>
        <source>Draaiboek (*.ods *.csv)</source>
        <extracomment>PapersWords.files</extracomment>
        <translation>List of injects (*.ods *.csv)</translation>
    </message>
    <message>
        <source>Logboek XES (*.xes)</source>
        <extracomment>PapersWords.files</extracomment>
        <translation>XES log (*.xes)</translation>
    </message>
    <message>
        <source>JSON-regels (*.jsonl)</source>
        <extracomment>PapersWords.files</extracomment>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Aangepast draaiboek inlezen</source>
        <extracomment>PapersWords.read</extracomment>
        <translation>Read a changed list of injects</translation>
    </message>
    <message>
        <source>Hebt u het rekenblad veranderd? Daarvan maakt de wizard een nieuw eigen scenario. Klopt een vak niet, dan zegt hij welke rij en kolom, en wat u doet.</source>
        <extracomment>PapersWords.read_for</extracomment>
        <translation>Did you change the spreadsheet? The wizard makes a new scenario of your own from it. When a cell is wrong it says which row and column, and what to do.</translation>
    </message>
    <message>
        <source>Pakket overnemen …</source>
        <extracomment>PapersWords.bring</extracomment>
        <translation>Take over a pack …</translation>
    </message>
    <message>
        <source>Kies een bestand</source>
        <extracomment>PapersWords.choose_file</extracomment>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>De wizard leest het bestand.</source>
        <extracomment>PapersWords.reading</extracomment>
        <translation>The wizard is reading the file.</translation>
    </message>
    <message>
        <source>{title} staat nu bij uw eigen scenario&apos;s, bovenaan in de lijst.</source>
        <extracomment>PapersWords.taken</extracomment>
        <translation>{title} is now among your own scenarios, at the top of the list.</translation>
    </message>
    <message>
        <source>Dit bestand is niet overgenomen; er is niets veranderd.</source>
        <extracomment>PapersWords.not_taken</extracomment>
        <translation>This file was not taken over; nothing has changed.</translation>
    </message>
    <message numerus="yes">
        <source>Er zijn nog {n} punten.</source>
        <extracomment>PapersWords.more (1: Er is nog {n} punt.)</extracomment>
        <translation>
            <numerusform>There is {n} more point.</numerusform>
            <numerusform>There are {n} more points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Het bestand {name} kan niet worden gelezen.</source>
        <extracomment>PapersWords.not_read</extracomment>
        <translation>The file {name} cannot be read.</translation>
    </message>
    <message>
        <source>Er is niets overgenomen.</source>
        <extracomment>PapersWords.not_read_safe</extracomment>
        <translation>Nothing was taken over.</translation>
    </message>
    <message>
        <source>Kijk of het er nog is en of u het mag openen.</source>
        <extracomment>PapersWords.not_read_to_do</extracomment>
        <translation>See whether it is still there and whether you may open it.</translation>
    </message>
    <message>
        <source>De wizard maakt het bestand.</source>
        <extracomment>PapersWords.working</extracomment>
        <translation>The wizard is making the file.</translation>
    </message>
    <message>
        <source>Bewaar voor onderzoek …</source>
        <extracomment>PapersWords.results</extracomment>
        <translation>Save for research …</translation>
    </message>
    <message>
        <source>Bewaar alles voor onderzoek …</source>
        <extracomment>PapersWords.all_results</extracomment>
        <translation>Save all for research …</translation>
    </message>
    <message>
        <source>Wat er in een oefening gebeurde, zonder namen, zonder getypte tekst en zonder de dag.</source>
        <extracomment>PapersWords.results_say</extracomment>
        <translation>What happened in an exercise, without names, without typed text and without the day.</translation>
    </message>
    <message>
        <source>Logboek voor procesanalyse (XES)</source>
        <extracomment>PapersWords.result_kinds</extracomment>
        <translation>Log for process analysis (XES)</translation>
    </message>
    <message>
        <source>Gegevens op regels (JSON Lines)</source>
        <extracomment>PapersWords.result_kinds</extracomment>
        <translation>Data on lines (JSON Lines)</translation>
    </message>
    <message>
        <source>Een standaard voor programma&apos;s die een werkwijze onderzoeken (IEEE 1849-2016).</source>
        <extracomment>PapersWords.results_for</extracomment>
        <translation>A standard for programs that study a way of working (IEEE 1849-2016).</translation>
    </message>
    <message>
        <source>Op elke regel één gegeven. Voor eigen onderzoek of een rekenprogramma.</source>
        <extracomment>PapersWords.results_for</extracomment>
        <translation>One fact on each line. For your own research or a spreadsheet program.</translation>
    </message>
</context>
<context>
    <name>PlayDialogWords</name>
    <message>
        <source>Verzin zelf een inject</source>
        <extracomment>PlayDialogWords.improvise</extracomment>
        <translation>Make up an inject</translation>
    </message>
    <message>
        <source>De groep ziet dit meteen.</source>
        <extracomment>PlayDialogWords.improvise_say</extracomment>
        <translation>The group sees this at once.</translation>
    </message>
    <message>
        <source>Hoe komt het binnen</source>
        <extracomment>PlayDialogWords.kind</extracomment>
        <translation>How it comes in</translation>
    </message>
    <message>
        <source>Titel (mag leeg)</source>
        <extracomment>PlayDialogWords.own_title</extracomment>
        <translation>Title (may be empty)</translation>
    </message>
    <message>
        <source>Van wie (mag leeg)</source>
        <extracomment>PlayDialogWords.who</extracomment>
        <translation>From whom (may be empty)</translation>
    </message>
    <message>
        <source>Tekst</source>
        <extracomment>PlayDialogWords.text</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Toon aan de groep</source>
        <extracomment>PlayDialogWords.show</extracomment>
        <translation>Show to the group</translation>
    </message>
    <message>
        <source>Notitie</source>
        <extracomment>PlayDialogWords.note</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Alleen u ziet dit. Het staat straks in de nabespreking.</source>
        <extracomment>PlayDialogWords.note_say</extracomment>
        <translation>Only you see this. It comes back in the debrief.</translation>
    </message>
    <message>
        <source>Wat ziet u</source>
        <extracomment>PlayDialogWords.note_text</extracomment>
        <translation>What do you see</translation>
    </message>
    <message>
        <source>Les</source>
        <extracomment>PlayDialogWords.lesson</extracomment>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Wat gaan we anders doen</source>
        <extracomment>PlayDialogWords.lesson_text</extracomment>
        <translation>What will we do differently</translation>
    </message>
    <message>
        <source>Wie pakt dit op (rol, mag leeg)</source>
        <extracomment>PlayDialogWords.owner</extracomment>
        <translation>Who takes this up (role, may be empty)</translation>
    </message>
    <message>
        <source>Uiterlijk (datum, mag leeg)</source>
        <extracomment>PlayDialogWords.due</extracomment>
        <translation>At the latest (date, may be empty)</translation>
    </message>
    <message>
        <source>dd-mm-jjjj</source>
        <extracomment>PlayDialogWords.due_hint</extracomment>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Deze datum is niet te lezen. Schrijf bijvoorbeeld 14-12-2026.</source>
        <extracomment>PlayDialogWords.bad_due</extracomment>
        <translation>This date cannot be read. Write for example 14-12-2026.</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <extracomment>PlayDialogWords.keep</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>Terug naar dit moment?</source>
        <extracomment>PlayDialogWords.back</extracomment>
        <translation>Back to this moment?</translation>
    </message>
    <message>
        <source>U speelt verder vanaf {at}: {what}. Wat daarna kwam blijft bewaard in een eigen tak.</source>
        <extracomment>PlayDialogWords.back_say</extracomment>
        <translation>You play on from {at}: {what}. What came after it is kept in a branch of its own.</translation>
    </message>
    <message>
        <source>Ga terug</source>
        <extracomment>PlayDialogWords.back_ok</extracomment>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Oefening beëindigen?</source>
        <extracomment>PlayDialogWords.end</extracomment>
        <translation>End the exercise?</translation>
    </message>
    <message>
        <source>Het verhaal stopt. Notities en lessen kunt u daarna nog opschrijven.</source>
        <extracomment>PlayDialogWords.end_say</extracomment>
        <translation>The story stops. You can still write notes and lessons afterwards.</translation>
    </message>
    <message>
        <source>Beëindig</source>
        <extracomment>PlayDialogWords.end_ok</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Kan de groep deze keuze uitleggen aan de buitenwereld?</source>
        <extracomment>PlayDialogWords.explained</extracomment>
        <translation>Can the group explain this choice to the outside world?</translation>
    </message>
    <message>
        <source>Dilemma: {ask}</source>
        <extracomment>PlayDialogWords.explained_say</extracomment>
        <translation>Dilemma: {ask}</translation>
    </message>
    <message>
        <source>Ja, dat kan</source>
        <extracomment>PlayDialogWords.explained_answers</extracomment>
        <translation>Yes, it can</translation>
    </message>
    <message>
        <source>Nee, dat kan niet</source>
        <extracomment>PlayDialogWords.explained_answers</extracomment>
        <translation>No, it cannot</translation>
    </message>
    <message>
        <source>Twijfel</source>
        <extracomment>PlayDialogWords.explained_answers</extracomment>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>Hoe dan (mag leeg)</source>
        <extracomment>PlayDialogWords.explained_text</extracomment>
        <translation>How (may be empty)</translation>
    </message>
    <message>
        <source>Toetsen in een oefening</source>
        <extracomment>PlayDialogWords.keys</extracomment>
        <translation>Keys in an exercise</translation>
    </message>
    <message>
        <source>Spatiebalk</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>Space bar</translation>
    </message>
    <message>
        <source>start of pauze</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>start or pause</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>volgende inject (ook met een presenter)</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>next inject (also with a presenter)</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>vorige inject nog eens bekijken</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>look at the previous inject again</translation>
    </message>
    <message>
        <source>1 tot en met 9</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>1 to 9</translation>
    </message>
    <message>
        <source>een stem erbij voor dat antwoord</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>one more vote for that answer</translation>
    </message>
    <message>
        <source>Shift en 1 tot en met 9</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>Shift and 1 to 9</translation>
    </message>
    <message>
        <source>een stem eraf</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>one vote less</translation>
    </message>
    <message>
        <source>B of punt</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>B or full stop</translation>
    </message>
    <message>
        <source>zwart scherm aan of uit</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>black screen on or off</translation>
    </message>
    <message>
        <source>F</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>bevries of ga weer verder</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>freeze or go on</translation>
    </message>
    <message>
        <source>H</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>geef de hint die nu past</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>give the hint that fits now</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>sla de volgende inject over</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>skip the next inject</translation>
    </message>
    <message>
        <source>I</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>verzin zelf een inject</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>make up an inject</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>notitie</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>les</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>lesson</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>antwoord van het protocol tonen, alleen aan u</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>show the answer of the protocol, to you only</translation>
    </message>
    <message>
        <source>F5</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>F5</translation>
    </message>
    <message>
        <source>scherm voor de groep openen of sluiten</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>open or close the screen for the group</translation>
    </message>
    <message>
        <source>F6</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>F6</translation>
    </message>
    <message>
        <source>wisselen tussen bericht en wizard</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>switch between message and wizard</translation>
    </message>
    <message>
        <source>F7</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>F7</translation>
    </message>
    <message>
        <source>wisselen tussen trainer en groep op dit scherm</source>
        <extracomment>PlayDialogWords.keys_rows</extracomment>
        <translation>switch between trainer and group on this screen</translation>
    </message>
</context>
<context>
    <name>PlaysWords</name>
    <message>
        <source>Eerdere oefeningen</source>
        <extracomment>PlaysWords.title
----------
PlaysWords.open</extracomment>
        <translation>Earlier exercises</translation>
    </message>
    <message>
        <source>Terug naar Oefenen</source>
        <extracomment>PlaysWords.back</extracomment>
        <translation>Back to Practise</translation>
    </message>
    <message>
        <source>Elke oefening met een trainer blijft hier staan, met haar nabespreking. Zet er twee naast elkaar om groepen of jaren te vergelijken.</source>
        <extracomment>PlaysWords.say</extracomment>
        <translation>Each exercise with a trainer stays here, with its debrief. Put two side by side to compare groups or years.</translation>
    </message>
    <message>
        <source>Er is nog geen oefening met een trainer gespeeld.</source>
        <extracomment>PlaysWords.empty</extracomment>
        <translation>No exercise with a trainer was played yet.</translation>
    </message>
    <message>
        <source>Begonnen: {moment}</source>
        <extracomment>PlaysWords.begun</extracomment>
        <translation>Begun: {moment}</translation>
    </message>
    <message numerus="yes">
        <source>{n} keer een ander verloop geprobeerd</source>
        <extracomment>PlaysWords.branches (1: {n} keer een ander verloop geprobeerd)</extracomment>
        <translation>
            <numerusform>{n} other course tried</numerusform>
            <numerusform>{n} other courses tried</numerusform>
        </translation>
    </message>
    <message>
        <source>niet begonnen</source>
        <extracomment>PlaysWords.phases</extracomment>
        <translation>not begun</translation>
    </message>
    <message>
        <source>nog niet beëindigd</source>
        <extracomment>PlaysWords.phases</extracomment>
        <translation>not ended yet</translation>
    </message>
    <message>
        <source>afgelopen</source>
        <extracomment>PlaysWords.phases</extracomment>
        <translation>over</translation>
    </message>
    <message>
        <source>Nabespreking</source>
        <extracomment>PlaysWords.debrief</extracomment>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Zet naast een andere</source>
        <extracomment>PlaysWords.choose</extracomment>
        <translation>Put beside another</translation>
    </message>
    <message>
        <source>Gekozen: kies er nog een</source>
        <extracomment>PlaysWords.chosen</extracomment>
        <translation>Chosen: choose one more</translation>
    </message>
    <message>
        <source>Verwijder …</source>
        <extracomment>PlaysWords.remove</extracomment>
        <translation>Remove …</translation>
    </message>
    <message>
        <source>{button}: {title}, {begun}</source>
        <extracomment>PlaysWords.button_name</extracomment>
        <translation>{button}: {title}, {begun}</translation>
    </message>
    <message>
        <source>Oefening verwijderen</source>
        <extracomment>PlaysWords.remove_title</extracomment>
        <translation>Remove exercise</translation>
    </message>
    <message>
        <source>{title}, {begun}. Het verloop, de stemmen, de notities en de lessen van deze oefening gaan weg. Wat u overnam in Voorbereiden blijft. De zaak van de groep blijft bij de oefeningen staan.</source>
        <extracomment>PlaysWords.remove_say</extracomment>
        <translation>{title}, {begun}. The course, the votes, the notes and the lessons of this exercise go away. What you took over in Prepare stays. The case of the group stays among the exercises.</translation>
    </message>
    <message>
        <source>Verwijder deze oefening</source>
        <extracomment>PlaysWords.remove_ok</extracomment>
        <translation>Remove this exercise</translation>
    </message>
    <message>
        <source>De oefening is verwijderd.</source>
        <extracomment>PlaysWords.removed</extracomment>
        <translation>The exercise was removed.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <extracomment>PlaysWords.undo</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>De oefening staat weer in de lijst.</source>
        <extracomment>PlaysWords.put_back</extracomment>
        <translation>The exercise is in the list again.</translation>
    </message>
</context>
<context>
    <name>PreparationWords</name>
    <message>
        <source>Voorbereiden</source>
        <extracomment>PreparationWords.title</extracomment>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>PreparationWords.back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin met de lijst</source>
        <extracomment>PreparationWords.begin</extracomment>
        <translation>Begin the list</translation>
    </message>
    <message>
        <source>Ga verder met de lijst</source>
        <extracomment>PreparationWords.go_on</extracomment>
        <translation>Go on with the list</translation>
    </message>
    <message>
        <source>Afdrukken …</source>
        <extracomment>PreparationWords.print</extracomment>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Enter of een klik opent de vraag die erbij hoort.</source>
        <extracomment>PreparationWords.opens</extracomment>
        <translation>Enter or a click opens the question that goes with it.</translation>
    </message>
    <message>
        <source>Hoe klaar u bent</source>
        <extracomment>PreparationWords.sheet</extracomment>
        <translation>How ready you are</translation>
    </message>
    <message>
        <source>Over de datum</source>
        <extracomment>PreparationWords.groups</extracomment>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>Nog te regelen</source>
        <extracomment>PreparationWords.groups</extracomment>
        <translation>Still to arrange</translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <extracomment>PreparationWords.groups</extracomment>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Op orde</source>
        <extracomment>PreparationWords.groups</extracomment>
        <translation>In order</translation>
    </message>
    <message>
        <source>{number} over de datum</source>
        <extracomment>PreparationWords.counted</extracomment>
        <translation>{number} out of date</translation>
    </message>
    <message>
        <source>{number} nog te regelen</source>
        <extracomment>PreparationWords.counted</extracomment>
        <translation>{number} still to arrange</translation>
    </message>
    <message>
        <source>{number} nog niet gevraagd</source>
        <extracomment>PreparationWords.counted</extracomment>
        <translation>{number} not asked yet</translation>
    </message>
    <message>
        <source>{caption} ({count})</source>
        <extracomment>PreparationWords.group</extracomment>
        <translation>{caption} ({count})</translation>
    </message>
    <message>
        <source>Nog open: {counts}.</source>
        <extracomment>PreparationWords.counts</extracomment>
        <translation>Still open: {counts}.</translation>
    </message>
    <message>
        <source>Het eerst verloopt: {title}, na {day}.</source>
        <extracomment>PreparationWords.soonest</extracomment>
        <translation>The first to expire: {title}, after {day}.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Hoofdroute</source>
        <extracomment>ProgressWords.trunk</extracomment>
        <translation>Main route</translation>
    </message>
    <message numerus="yes">
        <source>{n} acties open</source>
        <extracomment>ProgressWords.open (1: {n} actie open)</extracomment>
        <translation>
            <numerusform>{n} action open</numerusform>
            <numerusform>{n} actions open</numerusform>
        </translation>
    </message>
    <message>
        <source>afgerond</source>
        <extracomment>ProgressWords.ended</extracomment>
        <translation>finished</translation>
    </message>
    <message>
        <source>later verder</source>
        <extracomment>ProgressWords.waits</extracomment>
        <translation>to be continued</translation>
    </message>
    <message>
        <source>loopt</source>
        <extracomment>ProgressWords.runs</extracomment>
        <translation>running</translation>
    </message>
    <message numerus="yes">
        <source>{n} eerdere stappen</source>
        <extracomment>ProgressWords.earlier (1: {n} eerdere stap)</extracomment>
        <translation>
            <numerusform>{n} earlier step</numerusform>
            <numerusform>{n} earlier steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} latere stappen</source>
        <extracomment>ProgressWords.later (1: {n} latere stap)</extracomment>
        <translation>
            <numerusform>{n} later step</numerusform>
            <numerusform>{n} later steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>en nog {n} stappen</source>
        <extracomment>ProgressWords.still (1: en nog {n} stap)</extracomment>
        <translation>
            <numerusform>and {n} more step</numerusform>
            <numerusform>and {n} more steps</numerusform>
        </translation>
    </message>
    <message>
        <source>klopt niet meer</source>
        <extracomment>ProgressWords.opted_out</extracomment>
        <translation>no longer true</translation>
    </message>
    <message>
        <source>{done} van {total} gedaan</source>
        <extracomment>ProgressWords.done</extracomment>
        <translation>{done} of {total} done</translation>
    </message>
    <message>
        <source>{done} van {total} gereed</source>
        <extracomment>ProgressWords.ready</extracomment>
        <translation>{done} of {total} ready</translation>
    </message>
    <message numerus="yes">
        <source>{walked} van ± {n} stappen</source>
        <extracomment>ProgressWords.steps (1: {walked} van ± {n} stap)</extracomment>
        <translation>
            <numerusform>{walked} of ± {n} step</numerusform>
            <numerusform>{walked} of ± {n} steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Gesloten</source>
        <extracomment>ProgressWords.closed</extracomment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Begonnen: {moment}</source>
        <extracomment>ProgressWords.begun</extracomment>
        <translation>Begun: {moment}</translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>op orde</source>
        <extracomment>ReadinessWords.standings</extracomment>
        <translation>in order</translation>
    </message>
    <message>
        <source>verlopen</source>
        <extracomment>ReadinessWords.standings</extracomment>
        <translation>out of date</translation>
    </message>
    <message>
        <source>geen bewijs</source>
        <extracomment>ReadinessWords.standings</extracomment>
        <translation>no proof</translation>
    </message>
    <message>
        <source>niet geregeld</source>
        <extracomment>ReadinessWords.standings</extracomment>
        <translation>not arranged</translation>
    </message>
    <message>
        <source>nog niet gevraagd</source>
        <extracomment>ReadinessWords.standings</extracomment>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>deels geregeld</source>
        <extracomment>ReadinessWords.partly</extracomment>
        <translation>partly arranged</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <extracomment>ReadinessWords.unknown</extracomment>
        <translation>not known</translation>
    </message>
    <message>
        <source>{done} van {total} op orde</source>
        <extracomment>ReadinessWords.total</extracomment>
        <translation>{done} of {total} in order</translation>
    </message>
    <message>
        <source>Nu eerst: {todo}</source>
        <extracomment>ReadinessWords.first</extracomment>
        <translation>First now: {todo}</translation>
    </message>
    <message>
        <source>Alles is op orde. Kijk opnieuw op {day}.</source>
        <extracomment>ReadinessWords.all_good</extracomment>
        <translation>Everything is in order. Look again on {day}.</translation>
    </message>
    <message>
        <source>Laatst op {last}. Goed tot en met {until}.</source>
        <extracomment>ReadinessWords.good</extracomment>
        <translation>Last on {last}. Good up to and including {until}.</translation>
    </message>
    <message>
        <source>Laatst op {last}, en goed tot en met {until}. {todo}</source>
        <extracomment>ReadinessWords.past</extracomment>
        <translation>Last on {last}, and good up to and including {until}. {todo}</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>weer open</source>
        <extracomment>RecordWords.marks</extracomment>
        <translation>open again</translation>
    </message>
    <message>
        <source>gedaan</source>
        <extracomment>RecordWords.marks</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>overgedragen</source>
        <extracomment>RecordWords.marks</extracomment>
        <translation>handed over</translation>
    </message>
    <message>
        <source>uitgesteld</source>
        <extracomment>RecordWords.marks</extracomment>
        <translation>postponed</translation>
    </message>
    <message>
        <source>lukt niet</source>
        <extracomment>RecordWords.marks</extracomment>
        <translation>cannot be done</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <extracomment>RecordWords.marks</extracomment>
        <translation>does not apply</translation>
    </message>
    <message>
        <source>gebeld</source>
        <extracomment>RecordWords.calls</extracomment>
        <translation>called</translation>
    </message>
    <message>
        <source>niet bereikt</source>
        <extracomment>RecordWords.calls</extracomment>
        <translation>not reached</translation>
    </message>
    <message>
        <source>belt terug</source>
        <extracomment>RecordWords.calls</extracomment>
        <translation>will call back</translation>
    </message>
    <message>
        <source>notitie</source>
        <extracomment>RecordWords.note</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>bewijs</source>
        <extracomment>RecordWords.evidence</extracomment>
        <translation>evidence</translation>
    </message>
    <message>
        <source>Bewijs {number}: {name} · {size}</source>
        <extracomment>RecordWords.evidence_say</extracomment>
        <translation>Evidence {number}: {name} · {size}</translation>
    </message>
    <message>
        <source>Herkomst: {origin}</source>
        <extracomment>RecordWords.origin</extracomment>
        <translation>Origin: {origin}</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <extracomment>RecordWords.withdrawn</extracomment>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Bewijs {number} ingetrokken: {name}</source>
        <extracomment>RecordWords.withdrawn_say</extracomment>
        <translation>Evidence {number} withdrawn: {name}</translation>
    </message>
    <message>
        <source>ingetrokken {moment}: {reason}</source>
        <extracomment>RecordWords.withdrawn_at</extracomment>
        <translation>withdrawn {moment}: {reason}</translation>
    </message>
    <message>
        <source>telt weer</source>
        <extracomment>RecordWords.restored</extracomment>
        <translation>counts again</translation>
    </message>
    <message>
        <source>Bewijs {number} telt weer: {name}</source>
        <extracomment>RecordWords.restored_say</extracomment>
        <translation>Evidence {number} counts again: {name}</translation>
    </message>
    <message>
        <source>telt weer {moment}</source>
        <extracomment>RecordWords.restored_at</extracomment>
        <translation>counts again {moment}</translation>
    </message>
    <message>
        <source>stap</source>
        <extracomment>RecordWords.step</extracomment>
        <translation>step</translation>
    </message>
    <message>
        <source>Verder na: {place}</source>
        <extracomment>RecordWords.went_on</extracomment>
        <translation>Went on after: {place}</translation>
    </message>
    <message>
        <source>klopt niet</source>
        <extracomment>RecordWords.opted_out</extracomment>
        <translation>not true</translation>
    </message>
    <message>
        <source>Klopt niet meer: {place}</source>
        <extracomment>RecordWords.opted_out_say</extracomment>
        <translation>No longer true: {place}</translation>
    </message>
    <message>
        <source>geopend</source>
        <extracomment>RecordWords.opened</extracomment>
        <translation>opened</translation>
    </message>
    <message>
        <source>Zaak geopend: {title}</source>
        <extracomment>RecordWords.opened_say</extracomment>
        <translation>Case opened: {title}</translation>
    </message>
    <message>
        <source>Protocol: {flow}</source>
        <extracomment>RecordWords.protocol</extracomment>
        <translation>Protocol: {flow}</translation>
    </message>
    <message>
        <source>titel</source>
        <extracomment>RecordWords.title</extracomment>
        <translation>title</translation>
    </message>
    <message>
        <source>Nieuwe titel: {title}</source>
        <extracomment>RecordWords.title_say</extracomment>
        <translation>New title: {title}</translation>
    </message>
    <message>
        <source>spoor</source>
        <extracomment>RecordWords.track</extracomment>
        <translation>track</translation>
    </message>
    <message>
        <source>Spoor geopend: {flow}</source>
        <extracomment>RecordWords.track_say</extracomment>
        <translation>Track opened: {flow}</translation>
    </message>
    <message>
        <source>direct gevaar</source>
        <extracomment>RecordWords.acute</extracomment>
        <translation>immediate danger</translation>
    </message>
    <message>
        <source>Direct gevaar gemeld</source>
        <extracomment>RecordWords.acute_say</extracomment>
        <translation>Immediate danger reported</translation>
    </message>
    <message>
        <source>voorbij</source>
        <extracomment>RecordWords.over</extracomment>
        <translation>over</translation>
    </message>
    <message>
        <source>Direct gevaar voorbij; de zaak gaat verder waar zij was</source>
        <extracomment>RecordWords.over_say</extracomment>
        <translation>Immediate danger over; the case goes on where it was</translation>
    </message>
    <message>
        <source>gesloten</source>
        <extracomment>RecordWords.closed</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>Zaak gesloten</source>
        <extracomment>RecordWords.closed_say</extracomment>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>heropend</source>
        <extracomment>RecordWords.reopened</extracomment>
        <translation>reopened</translation>
    </message>
    <message>
        <source>Zaak heropend</source>
        <extracomment>RecordWords.reopened_say</extracomment>
        <translation>Case reopened</translation>
    </message>
    <message>
        <source>antwoord</source>
        <extracomment>RecordWords.answer</extracomment>
        <translation>answer</translation>
    </message>
    <message>
        <source>verbeterd</source>
        <extracomment>RecordWords.corrected</extracomment>
        <translation>corrected</translation>
    </message>
    <message>
        <source>Was: {value} ({moment})</source>
        <extracomment>RecordWords.was</extracomment>
        <translation>Was: {value} ({moment})</translation>
    </message>
    <message>
        <source>verbeterd {moment}</source>
        <extracomment>RecordWords.corrected_at</extracomment>
        <translation>corrected {moment}</translation>
    </message>
    <message>
        <source>teruggedraaid {moment}</source>
        <extracomment>RecordWords.taken_back</extracomment>
        <translation>taken back {moment}</translation>
    </message>
    <message>
        <source>Aan: {who}</source>
        <extracomment>RecordWords.to</extracomment>
        <translation>To: {who}</translation>
    </message>
    <message>
        <source>Tot: {moment}</source>
        <extracomment>RecordWords.until</extracomment>
        <translation>Until: {moment}</translation>
    </message>
    <message>
        <source>om {time}</source>
        <extracomment>RecordWords.at</extracomment>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>op {moment}</source>
        <extracomment>RecordWords.on</extracomment>
        <translation>on {moment}</translation>
    </message>
    <message>
        <source>Vervallen: deze stap ligt niet meer op de route.</source>
        <extracomment>RecordWords.lapsed</extracomment>
        <translation>Lapsed: this step is no longer on the route.</translation>
    </message>
    <message>
        <source>Vastgelegd {moment}.</source>
        <extracomment>RecordWords.written</extracomment>
        <translation>Recorded {moment}.</translation>
    </message>
    <message>
        <source>niet opgenomen (gevoelig)</source>
        <extracomment>RecordWords.withheld</extracomment>
        <translation>not included (sensitive)</translation>
    </message>
    <message>
        <source>{place} ({count}e keer)</source>
        <extracomment>RecordWords.again</extracomment>
        <translation>{place} (time {count})</translation>
    </message>
    <message>
        <source>Bron: {title}, {at} · {basis}</source>
        <extracomment>RecordWords.source</extracomment>
        <translation>Source: {title}, {at} · {basis}</translation>
    </message>
    <message>
        <source>{say} (eigen aanvulling)</source>
        <extracomment>RecordWords.own</extracomment>
        <translation>{say} (own addition)</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>Herinnering</source>
        <extracomment>ReminderWords.title</extracomment>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Er is iets dat aandacht vraagt.</source>
        <extracomment>ReminderWords.say</extracomment>
        <translation>Something asks for attention.</translation>
    </message>
    <message>
        <source>Bekijk de agenda</source>
        <extracomment>ReminderWords.look</extracomment>
        <translation>Look at the agenda</translation>
    </message>
    <message>
        <source>Herinneringen</source>
        <extracomment>ReminderWords.panel
----------
ReminderWords.choice</extracomment>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>De wizard herinnert u als er een termijn komt, zolang hij open staat. Er staat nooit bij waar het over gaat.</source>
        <extracomment>ReminderWords.panel_say</extracomment>
        <translation>The wizard reminds you when a deadline comes, as long as it is open. It never says what it is about.</translation>
    </message>
    <message>
        <source>Aan</source>
        <extracomment>ReminderWords.choices</extracomment>
        <translation>On</translation>
    </message>
    <message>
        <source>Uit</source>
        <extracomment>ReminderWords.choices</extracomment>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>ScenariosWords</name>
    <message>
        <source>Oefenen</source>
        <extracomment>ScenariosWords.title</extracomment>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Kies een scenario. Een oefening is een eigen zaak met een paarse band. Uw echte zaken blijven zoals ze zijn.</source>
        <extracomment>ScenariosWords.say</extracomment>
        <translation>Choose a scenario. An exercise is a case of its own with a purple band. Your real cases stay as they are.</translation>
    </message>
    <message>
        <source>Zoek een scenario</source>
        <extracomment>ScenariosWords.search</extracomment>
        <translation>Find a scenario</translation>
    </message>
    <message>
        <source>Zoek op titel of verhaal …</source>
        <extracomment>ScenariosWords.search_hint</extracomment>
        <translation>Find by title or story …</translation>
    </message>
    <message>
        <source>Wat er gebeurt</source>
        <extracomment>ScenariosWords.filters</extracomment>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Wie het raakt</source>
        <extracomment>ScenariosWords.filters</extracomment>
        <translation>Whom it touches</translation>
    </message>
    <message>
        <source>Wie de wizard bedient</source>
        <extracomment>ScenariosWords.filters</extracomment>
        <translation>Who works the wizard</translation>
    </message>
    <message>
        <source>Al geoefend</source>
        <extracomment>ScenariosWords.filters</extracomment>
        <translation>Practised already</translation>
    </message>
    <message>
        <source>Alles</source>
        <extracomment>ScenariosWords.all</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>nog niet gedaan</source>
        <extracomment>ScenariosWords.states</extracomment>
        <translation>not done yet</translation>
    </message>
    <message>
        <source>begonnen</source>
        <extracomment>ScenariosWords.states</extracomment>
        <translation>begun</translation>
    </message>
    <message>
        <source>gedaan</source>
        <extracomment>ScenariosWords.states</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>kort, om te beginnen</source>
        <extracomment>ScenariosWords.levels</extracomment>
        <translation>short, to begin with</translation>
    </message>
    <message>
        <source>half uur, ook voor beginners</source>
        <extracomment>ScenariosWords.levels</extracomment>
        <translation>half an hour, for beginners too</translation>
    </message>
    <message>
        <source>lang, voor wie al oefende</source>
        <extracomment>ScenariosWords.levels</extracomment>
        <translation>long, for who practised before</translation>
    </message>
    <message>
        <source>Met een groep:</source>
        <extracomment>ScenariosWords.level</extracomment>
        <translation>With a group:</translation>
    </message>
    <message>
        <source>Niveau en duur</source>
        <extracomment>ScenariosWords.filters</extracomment>
        <translation>Level and length</translation>
    </message>
    <message numerus="yes">
        <source>{level} ({n} minuten spelen)</source>
        <extracomment>ScenariosWords.level_words (1: {level} ({n} minuut spelen))</extracomment>
        <translation>
            <numerusform>{level} ({n} minute of play)</numerusform>
            <numerusform>{level} ({n} minutes of play)</numerusform>
        </translation>
    </message>
    <message>
        <source>Leerdoelen:</source>
        <extracomment>ScenariosWords.goals</extracomment>
        <translation>Learning goals:</translation>
    </message>
    <message>
        <source>Volgorde</source>
        <extracomment>ScenariosWords.order</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>op naam</source>
        <extracomment>ScenariosWords.orders</extracomment>
        <translation>by name</translation>
    </message>
    <message>
        <source>kort eerst</source>
        <extracomment>ScenariosWords.orders</extracomment>
        <translation>short ones first</translation>
    </message>
    <message>
        <source>nog niet gedaan eerst</source>
        <extracomment>ScenariosWords.orders</extracomment>
        <translation>not done yet first</translation>
    </message>
    <message>
        <source>Handleiding voor de trainer …</source>
        <extracomment>ScenariosWords.guide</extracomment>
        <translation>Guide for the trainer …</translation>
    </message>
    <message>
        <source>Handleiding voor de trainer</source>
        <extracomment>ScenariosWords.guide_title</extracomment>
        <translation>Guide for the trainer</translation>
    </message>
    <message>
        <source>gedaan, het laatst begonnen op {day}</source>
        <extracomment>ScenariosWords.done_on</extracomment>
        <translation>done, last begun on {day}</translation>
    </message>
    <message>
        <source>begonnen op {day}</source>
        <extracomment>ScenariosWords.begun_on</extracomment>
        <translation>begun on {day}</translation>
    </message>
    <message>
        <source>{shown} van {total} scenario&apos;s</source>
        <extracomment>ScenariosWords.count</extracomment>
        <translation>{shown} of {total} scenarios</translation>
    </message>
    <message>
        <source>Verder waar u was</source>
        <extracomment>ScenariosWords.go_on_with</extracomment>
        <translation>Go on where you were</translation>
    </message>
    <message>
        <source>Scenario&apos;s</source>
        <extracomment>ScenariosWords.scenarios</extracomment>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Wat er gebeurt:</source>
        <extracomment>ScenariosWords.kind</extracomment>
        <translation>What happens:</translation>
    </message>
    <message>
        <source>U bent:</source>
        <extracomment>ScenariosWords.role</extracomment>
        <translation>You are:</translation>
    </message>
    <message>
        <source>U oefent:</source>
        <extracomment>ScenariosWords.practises</extracomment>
        <translation>You practise:</translation>
    </message>
    <message>
        <source>Lengte:</source>
        <extracomment>ScenariosWords.length</extracomment>
        <translation>Length:</translation>
    </message>
    <message numerus="yes">
        <source>{n} momenten in het verhaal, over {time}</source>
        <extracomment>ScenariosWords.length_words (1: {n} moment in het verhaal, over {time})</extracomment>
        <translation>
            <numerusform>{n} moment in the story, over {time}</numerusform>
            <numerusform>{n} moments in the story, over {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minuten</source>
        <extracomment>ScenariosWords.minutes (1: {n} minuut)</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} uur</source>
        <extracomment>ScenariosWords.hours (1: {n} uur)</extracomment>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dagen</source>
        <extracomment>ScenariosWords.days (1: {n} dag)</extracomment>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Start oefening</source>
        <extracomment>ScenariosWords.play</extracomment>
        <translation>Start exercise</translation>
    </message>
    <message>
        <source>Start oefening {title}</source>
        <extracomment>ScenariosWords.play_name</extracomment>
        <translation>Start exercise {title}</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <extracomment>ScenariosWords.go_on</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ga verder met {title}</source>
        <extracomment>ScenariosWords.go_on_name</extracomment>
        <translation>Go on with {title}</translation>
    </message>
    <message>
        <source>eigen</source>
        <extracomment>ScenariosWords.own</extracomment>
        <translation>own</translation>
    </message>
    <message>
        <source>Maak kopie</source>
        <extracomment>ScenariosWords.copy</extracomment>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Maak kopie van {title}</source>
        <extracomment>ScenariosWords.copy_name</extracomment>
        <translation>Make your own copy of {title}</translation>
    </message>
    <message>
        <source>Bewerk</source>
        <extracomment>ScenariosWords.edit</extracomment>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bewerk {title}</source>
        <extracomment>ScenariosWords.edit_name</extracomment>
        <translation>Edit {title}</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <extracomment>ScenariosWords.remove</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Verwijder {title}</source>
        <extracomment>ScenariosWords.remove_name</extracomment>
        <translation>Remove {title}</translation>
    </message>
    <message>
        <source>{title} is weg uit de lijst. U kunt dit scenario nog terugzetten.</source>
        <extracomment>ScenariosWords.removed</extracomment>
        <translation>{title} is gone from the list. You can still put this scenario back.</translation>
    </message>
    <message>
        <source>Zet terug: {title}</source>
        <extracomment>ScenariosWords.put_back</extracomment>
        <translation>Put back: {title}</translation>
    </message>
    <message>
        <source>{title} staat weer in de lijst.</source>
        <extracomment>ScenariosWords.is_back</extracomment>
        <translation>{title} is in the list again.</translation>
    </message>
    <message>
        <source>Uw eigen kopie staat bovenaan in de lijst. Het scenario waar u van uitging, blijft zoals het is.</source>
        <extracomment>ScenariosWords.copied</extracomment>
        <translation>Your own copy is at the top of the list. The scenario that you started from stays as it is.</translation>
    </message>
    <message>
        <source>Dit scenario is nog niet te spelen. {what}</source>
        <extracomment>ScenariosWords.not_playable</extracomment>
        <translation>This scenario cannot be played yet. {what}</translation>
    </message>
    <message>
        <source>Concept:</source>
        <extracomment>ScenariosWords.draft</extracomment>
        <translation>Draft:</translation>
    </message>
    <message>
        <source>er zijn wijzigingen die u nog niet hebt opgeslagen</source>
        <extracomment>ScenariosWords.draft_say</extracomment>
        <translation>there are changes that you have not saved yet</translation>
    </message>
    <message>
        <source>Toon alles</source>
        <extracomment>ScenariosWords.clear</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Er zijn geen scenario&apos;s gevonden.</source>
        <extracomment>ScenariosWords.empty</extracomment>
        <translation>No scenarios were found.</translation>
    </message>
    <message>
        <source>Geen scenario past hierbij. Maak de zoekregel leeg of kies overal Alles.</source>
        <extracomment>ScenariosWords.nothing</extracomment>
        <translation>No scenario fits. Empty the search line or choose All everywhere.</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>ScenariosWords.back</extracomment>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Zoeken</source>
        <extracomment>SearchWords.title</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Zoek in zaken, stappen, contacten, hulpmiddelen en het logboek</source>
        <extracomment>SearchWords.label</extracomment>
        <translation>Search cases, steps, contacts, tools and the log</translation>
    </message>
    <message>
        <source>Zoek een zaak, stap, contact, hulpmiddel of regel …</source>
        <extracomment>SearchWords.hint</extracomment>
        <translation>Search for a case, step, contact, tool or line …</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <extracomment>SearchWords.results</extracomment>
        <translation>Found</translation>
    </message>
    <message>
        <source>Typ een paar letters. Met de pijltjes kiest u, met Enter gaat u erheen.</source>
        <extracomment>SearchWords.start</extracomment>
        <translation>Type a few letters. Choose with the arrow keys, go there with Enter.</translation>
    </message>
    <message>
        <source>Niets gevonden voor &apos;{words}&apos;. Probeer een ander woord.</source>
        <extracomment>SearchWords.nothing</extracomment>
        <translation>Nothing found for &apos;{words}&apos;. Try another word.</translation>
    </message>
    <message>
        <source>{count} gevonden</source>
        <extracomment>SearchWords.found</extracomment>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>{label}: {title}. {detail}</source>
        <extracomment>SearchWords.row_name</extracomment>
        <translation>{label}: {title}. {detail}</translation>
    </message>
    <message>
        <source>{title}: {detail}</source>
        <extracomment>SearchWords.no_link</extracomment>
        <translation>{title}: {detail}</translation>
    </message>
    <message>
        <source>stap</source>
        <extracomment>SearchWords.labels</extracomment>
        <translation>step</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>SearchWords.labels</extracomment>
        <translation>contact</translation>
    </message>
    <message>
        <source>zaak</source>
        <extracomment>SearchWords.labels</extracomment>
        <translation>case</translation>
    </message>
    <message>
        <source>waarmee</source>
        <extracomment>SearchWords.labels</extracomment>
        <translation>with what</translation>
    </message>
    <message>
        <source>logboek</source>
        <extracomment>SearchWords.labels</extracomment>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Instellingen</source>
        <extracomment>SettingsWords.title</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Wat u kiest is meteen bewaard, op deze computer.</source>
        <extracomment>SettingsWords.say</extracomment>
        <translation>What you choose is saved at once, on this computer.</translation>
    </message>
    <message>
        <source>Terug</source>
        <extracomment>SettingsWords.back</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Uw gemeente</source>
        <extracomment>SettingsWords.office</extracomment>
        <translation>Your municipality</translation>
    </message>
    <message>
        <source>Gemeente</source>
        <extracomment>SettingsWords.municipality</extracomment>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Wie gebruikt de wizard (functie)</source>
        <extracomment>SettingsWords.user</extracomment>
        <translation>Who uses the wizard (role)</translation>
    </message>
    <message>
        <source>Bewaar een gesloten zaak zoveel maanden (leeg is niet gekozen)</source>
        <extracomment>SettingsWords.retention</extracomment>
        <translation>Keep a closed case for so many months (empty is not chosen)</translation>
    </message>
    <message>
        <source>Een heel getal, zoals 12</source>
        <extracomment>SettingsWords.retention_hint</extracomment>
        <translation>A whole number, such as 12</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <extracomment>SettingsWords.look</extracomment>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Taal van het scherm (de lijsten, het dossier en de brieven blijven Nederlands)</source>
        <extracomment>SettingsWords.language</extracomment>
        <translation>Language of the screen (the lists, the dossier and the letters stay Dutch)</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <extracomment>SettingsWords.languages</extracomment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>SettingsWords.languages</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <extracomment>SettingsWords.theme</extracomment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Licht</source>
        <extracomment>SettingsWords.themes</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <extracomment>SettingsWords.themes</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hoog contrast</source>
        <extracomment>SettingsWords.themes</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Grootte</source>
        <extracomment>SettingsWords.scale</extracomment>
        <translation>Size</translation>
    </message>
    <message>
        <source>{scale} %</source>
        <extracomment>SettingsWords.scale_value</extracomment>
        <translation>{scale}%</translation>
    </message>
    <message>
        <source>Kleur van uw gemeente (leeg is de gewone kleur)</source>
        <extracomment>SettingsWords.brand</extracomment>
        <translation>Colour of your municipality (empty is the usual colour)</translation>
    </message>
    <message>
        <source>Bijvoorbeeld #0B4F6C</source>
        <extracomment>SettingsWords.brand_hint</extracomment>
        <translation>For example #0B4F6C</translation>
    </message>
    <message>
        <source>Waar uw zaken staan</source>
        <extracomment>SettingsWords.data</extracomment>
        <translation>Where your cases are</translation>
    </message>
    <message>
        <source>Open de map</source>
        <extracomment>SettingsWords.open_folder</extracomment>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Open de map {folder}</source>
        <extracomment>SettingsWords.folder_name</extracomment>
        <translation>Open the folder {folder}</translation>
    </message>
    <message>
        <source>{choice}: {words}</source>
        <extracomment>SettingsWords.choice_name</extracomment>
        <translation>{choice}: {words}</translation>
    </message>
    <message>
        <source>Bewaard.</source>
        <extracomment>SettingsWords.saved</extracomment>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>vermeld</source>
        <extracomment>SourceWords.bases</extracomment>
        <translation>stated</translation>
    </message>
    <message>
        <source>afgeleid</source>
        <extracomment>SourceWords.bases</extracomment>
        <translation>derived</translation>
    </message>
    <message>
        <source>eigen redactie</source>
        <extracomment>SourceWords.bases</extracomment>
        <translation>our own wording</translation>
    </message>
    <message>
        <source>helemaal gelezen</source>
        <extracomment>SourceWords.seen</extracomment>
        <translation>read in full</translation>
    </message>
    <message>
        <source>deels gelezen</source>
        <extracomment>SourceWords.seen</extracomment>
        <translation>read in part</translation>
    </message>
    <message>
        <source>samenvatting gelezen</source>
        <extracomment>SourceWords.seen</extracomment>
        <translation>summary read</translation>
    </message>
    <message>
        <source>{title}, {at} ({basis}, {dated})</source>
        <extracomment>SourceWords.cited</extracomment>
        <translation>{title}, {at} ({basis}, {dated})</translation>
    </message>
    <message>
        <source>Eigen redactie</source>
        <extracomment>SourceWords.editorial</extracomment>
        <translation>Our own wording</translation>
    </message>
    <message>
        <source>Eigen redactie, {day}</source>
        <extracomment>SourceWords.editorial_dated</extracomment>
        <translation>Our own wording, {day}</translation>
    </message>
    <message>
        <source>stand {day}</source>
        <extracomment>SourceWords.dated</extracomment>
        <translation>as of {day}</translation>
    </message>
    <message>
        <source>ongedateerd</source>
        <extracomment>SourceWords.undated</extracomment>
        <translation>undated</translation>
    </message>
    <message>
        <source>zonder datum</source>
        <extracomment>SourceWords.no_date</extracomment>
        <translation>without a date</translation>
    </message>
    <message>
        <source>nakijken vóór {day}</source>
        <extracomment>SourceWords.review</extracomment>
        <translation>check again before {day}</translation>
    </message>
    <message>
        <source>{review} · te laat</source>
        <extracomment>SourceWords.review_late</extracomment>
        <translation>{review} · late</translation>
    </message>
    <message>
        <source>Stand per {day}. {places}</source>
        <extracomment>SourceWords.law_dated</extracomment>
        <translation>As of {day}. {places}</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <extracomment>SourceWords.source</extracomment>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>StartWords</name>
    <message>
        <source>Wat is er aan de hand?</source>
        <extracomment>StartWords.title</extracomment>
        <translation>What is going on?</translation>
    </message>
    <message>
        <source>Of begin met wat u ziet of hoort</source>
        <extracomment>StartWords.signs</extracomment>
        <translation>Or begin with what you see or hear</translation>
    </message>
    <message>
        <source>Langer dan {months} maanden gesloten: {cases}. Kijk of dit weg kan. De wizard gooit zelf niets weg.</source>
        <extracomment>StartWords.kept_long</extracomment>
        <translation>Closed for more than {months} months: {cases}. See whether this can go. The wizard throws nothing away by itself.</translation>
    </message>
    <message>
        <source>Vraagt nu aandacht</source>
        <extracomment>StartWords.attention</extracomment>
        <translation>Needs attention now</translation>
    </message>
    <message>
        <source>Vraagt nu aandacht (de rest staat in de agenda)</source>
        <extracomment>StartWords.attention_first</extracomment>
        <translation>Needs attention now (the rest is in the agenda)</translation>
    </message>
    <message>
        <source>Termijn</source>
        <extracomment>StartWords.attention_heads</extracomment>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Actie</source>
        <extracomment>StartWords.attention_heads</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Zaak</source>
        <extracomment>StartWords.attention_heads
----------
StartWords.case_heads</extracomment>
        <translation>Case</translation>
    </message>
    <message>
        <source>Wie</source>
        <extracomment>StartWords.attention_heads</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Er staat geen actie open.</source>
        <extracomment>StartWords.attention_empty</extracomment>
        <translation>No action is open.</translation>
    </message>
    <message>
        <source>Zaken</source>
        <extracomment>StartWords.cases</extracomment>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Soort</source>
        <extracomment>StartWords.case_heads</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Fase</source>
        <extracomment>StartWords.case_heads</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Voortgang</source>
        <extracomment>StartWords.case_heads</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Laatst</source>
        <extracomment>StartWords.case_heads</extracomment>
        <translation>Last</translation>
    </message>
    <message>
        <source>Toon meer zaken (nog {n})</source>
        <extracomment>StartWords.more</extracomment>
        <translation>Show more cases ({n} left)</translation>
    </message>
    <message>
        <source>Er zijn nog geen zaken. Kies hierboven wat er aan de hand is.</source>
        <extracomment>StartWords.cases_empty</extracomment>
        <translation>There are no cases yet. Choose above what is going on.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>StartWords.open</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: {action}, {case}</source>
        <extracomment>StartWords.open_row</extracomment>
        <translation>Open: {action}, {case}</translation>
    </message>
    <message>
        <source>gesloten</source>
        <extracomment>StartWords.closed</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>Contacten</source>
        <extracomment>StartWords.contacts</extracomment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>StartWords.agenda</extracomment>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>vervangen</source>
        <extracomment>StateWords.instrument</extracomment>
        <translation>replaced</translation>
    </message>
    <message>
        <source>vervallen</source>
        <extracomment>StateWords.instrument
----------
StateWords.lapsed</extracomment>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>controleer voor gebruik</source>
        <extracomment>StateWords.instrument
----------
StateWords.check_tag</extracomment>
        <translation>check before use</translation>
    </message>
    <message>
        <source>niet gevonden, vraag ernaar</source>
        <extracomment>StateWords.instrument</extracomment>
        <translation>not found, ask for it</translation>
    </message>
    <message>
        <source>niet gevonden</source>
        <extracomment>StateWords.not_found</extracomment>
        <translation>not found</translation>
    </message>
    <message>
        <source>{state}, gebruik nu {name}</source>
        <extracomment>StateWords.use_now</extracomment>
        <translation>{state}, now use {name}</translation>
    </message>
    <message>
        <source>Vervallen. Gebruik nu {name}.</source>
        <extracomment>StateWords.lapsed_say</extracomment>
        <translation>Lapsed. Now use {name}.</translation>
    </message>
    <message>
        <source>niet rechtstreeks</source>
        <extracomment>StateWords.through</extracomment>
        <translation>not directly</translation>
    </message>
    <message>
        <source>Belt u niet zelf. Loopt via {name}.</source>
        <extracomment>StateWords.through_say</extracomment>
        <translation>You do not call this yourself. Goes through {name}.</translation>
    </message>
    <message>
        <source>In plaats van: {names} (vervallen)</source>
        <extracomment>StateWords.instead_of</extracomment>
        <translation>Instead of: {names} (lapsed)</translation>
    </message>
    <message>
        <source>Nog niet ingevuld</source>
        <extracomment>StateWords.not_filled</extracomment>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Bel anders {name}: {number}</source>
        <extracomment>StateWords.call_instead</extracomment>
        <translation>Otherwise call {name}: {number}</translation>
    </message>
    <message>
        <source>Oefening: noteer het gesprek, bel niet echt.</source>
        <extracomment>StateWords.exercise</extracomment>
        <translation>Exercise: note the call, do not really call.</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Voor</source>
        <extracomment>StepWords.phases</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Tijdens</source>
        <extracomment>StepWords.phases</extracomment>
        <translation>During</translation>
    </message>
    <message>
        <source>Na</source>
        <extracomment>StepWords.phases</extracomment>
        <translation>After</translation>
    </message>
    <message>
        <source>direct gevaar</source>
        <extracomment>StepWords.acute</extracomment>
        <translation>immediate danger</translation>
    </message>
    <message>
        <source>opgeslagen · versleuteld</source>
        <extracomment>StepWords.saved</extracomment>
        <translation>saved · encrypted</translation>
    </message>
    <message>
        <source>Verder</source>
        <extracomment>StepWords.forward</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Terug naar waar u was</source>
        <extracomment>StepWords.back_to_before</extracomment>
        <translation>Back to where you were</translation>
    </message>
    <message>
        <source>Verder met: {title}</source>
        <extracomment>StepWords.to_list</extracomment>
        <translation>Go on with: {title}</translation>
    </message>
    <message>
        <source>Bekijk het dossier</source>
        <extracomment>StepWords.to_dossier</extracomment>
        <translation>Look at the dossier</translation>
    </message>
    <message>
        <source>Terug naar de hoofdroute</source>
        <extracomment>StepWords.back_to_trunk</extracomment>
        <translation>Back to the main route</translation>
    </message>
    <message>
        <source>Deze zaak is gesloten. U kunt alles lezen. Heropen de zaak om verder te gaan.</source>
        <extracomment>StepWords.closed</extracomment>
        <translation>This case is closed. You can read everything. Reopen the case to go on.</translation>
    </message>
    <message>
        <source>De klok van deze computer staat vroeger dan de laatste regel in het logboek. Controleer de tijd van de computer.</source>
        <extracomment>StepWords.clock_back</extracomment>
        <translation>The clock of this computer is earlier than the last line in the log. Check the time of the computer.</translation>
    </message>
    <message>
        <source>Er is een nieuwere versie van het protocol. Deze zaak loopt door op de versie waarmee zij begon.</source>
        <extracomment>StepWords.older_flows</extracomment>
        <translation>There is a newer version of the protocol. This case goes on with the version it began with.</translation>
    </message>
    <message>
        <source>Dat weet ik niet</source>
        <extracomment>StepWords.unknown</extracomment>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>ingevuld</source>
        <extracomment>StepWords.filled</extracomment>
        <translation>filled in</translation>
    </message>
    <message>
        <source>niet ({condition})</source>
        <extracomment>StepWords.without</extracomment>
        <translation>not ({condition})</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>De opslag van de zaken is al gesloten.</source>
        <extracomment>StoreWords.closed_store</extracomment>
        <translation>The store of the cases has already been closed.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <extracomment>StoreWords.closed_store
----------
StoreWords.closed
----------
StoreWords.reading
----------
StoreWords.unknown
----------
StoreWords.no_exercises
----------
StoreWords.only_exercises
----------
StoreWords.in_use
----------
StoreWords.twice</extracomment>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Start vb-wizard opnieuw.</source>
        <extracomment>StoreWords.closed_store</extracomment>
        <translation>Start vb-wizard again.</translation>
    </message>
    <message>
        <source>Zaak {number} is gesloten.</source>
        <extracomment>StoreWords.closed</extracomment>
        <translation>Case {number} is closed.</translation>
    </message>
    <message>
        <source>Open de zaak opnieuw.</source>
        <extracomment>StoreWords.closed</extracomment>
        <translation>Open the case again.</translation>
    </message>
    <message>
        <source>Zaak {number} is alleen geopend om te lezen.</source>
        <extracomment>StoreWords.reading</extracomment>
        <translation>Case {number} was opened only to be read.</translation>
    </message>
    <message>
        <source>Open de zaak om iets vast te leggen.</source>
        <extracomment>StoreWords.reading</extracomment>
        <translation>Open the case to record something.</translation>
    </message>
    <message>
        <source>Regel {seq} past niet achter de laatste regel ({last}) van het logboek en is niet opgeslagen.</source>
        <extracomment>StoreWords.out_of_order</extracomment>
        <translation>Line {seq} does not fit after the last line ({last}) of the log and was not saved.</translation>
    </message>
    <message>
        <source>Alles wat eerder is vastgelegd, is bewaard.</source>
        <extracomment>StoreWords.out_of_order
----------
StoreWords.too_big
----------
StoreWords.no_file</extracomment>
        <translation>Everything recorded before is kept.</translation>
    </message>
    <message>
        <source>Sluit de zaak, open haar opnieuw en leg het nog een keer vast.</source>
        <extracomment>StoreWords.out_of_order</extracomment>
        <translation>Close the case, open it again and record it once more.</translation>
    </message>
    <message>
        <source>De tekst van {name} bij deze zaak is beschadigd.</source>
        <extracomment>StoreWords.text_damaged</extracomment>
        <translation>The text of {name} with this case is damaged.</translation>
    </message>
    <message>
        <source>Het logboek en het bewijs zijn niet gewijzigd.</source>
        <extracomment>StoreWords.text_damaged</extracomment>
        <translation>The log and the evidence were not changed.</translation>
    </message>
    <message>
        <source>Maak een kopie van de gegevensmap en zet een reservekopie terug.</source>
        <extracomment>StoreWords.text_damaged</extracomment>
        <translation>Make a copy of the data folder and put back a backup.</translation>
    </message>
    <message>
        <source>Een regel van het logboek is niet leesbaar voor deze versie van vb-wizard: {why}.</source>
        <extracomment>StoreWords.line_unreadable</extracomment>
        <translation>A line of the log cannot be read by this version of vb-wizard: {why}.</translation>
    </message>
    <message>
        <source>Het logboek is niet gewijzigd.</source>
        <extracomment>StoreWords.line_unreadable</extracomment>
        <translation>The log was not changed.</translation>
    </message>
    <message>
        <source>Installeer de nieuwste versie van vb-wizard en open de zaak daarmee.</source>
        <extracomment>StoreWords.line_unreadable</extracomment>
        <translation>Install the newest version of vb-wizard and open the case with that.</translation>
    </message>
    <message>
        <source>Zaak {case} staat niet in deze gegevensmap.</source>
        <extracomment>StoreWords.unknown</extracomment>
        <translation>Case {case} is not in this data folder.</translation>
    </message>
    <message>
        <source>Kijk in de lijst met zaken naar het juiste nummer, of kies met --data een andere map.</source>
        <extracomment>StoreWords.unknown</extracomment>
        <translation>Look in the list of cases for the right number, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>Een oefening kan niet tussen de echte zaken worden bewaard.</source>
        <extracomment>StoreWords.no_exercises</extracomment>
        <translation>An exercise cannot be kept among the real cases.</translation>
    </message>
    <message>
        <source>Begin de oefening op het scherm Oefenen.</source>
        <extracomment>StoreWords.no_exercises</extracomment>
        <translation>Begin the exercise on the screen Practise.</translation>
    </message>
    <message>
        <source>Een echte zaak kan niet tussen de oefeningen worden bewaard.</source>
        <extracomment>StoreWords.only_exercises</extracomment>
        <translation>A real case cannot be kept among the exercises.</translation>
    </message>
    <message>
        <source>Begin de zaak op het startscherm.</source>
        <extracomment>StoreWords.only_exercises</extracomment>
        <translation>Begin the case on the start screen.</translation>
    </message>
    <message>
        <source>De oefeningen kunnen nu niet worden geopend. {why}</source>
        <extracomment>StoreWords.exercises_closed</extracomment>
        <translation>The exercises cannot be opened now. {why}</translation>
    </message>
    <message>
        <source>Uw echte zaken staan apart. Die zijn niet veranderd en blijven gewoon te openen.</source>
        <extracomment>StoreWords.exercises_apart</extracomment>
        <translation>Your real cases are kept apart. They have not changed and can still be opened.</translation>
    </message>
    <message>
        <source>{n} oude oefeningen staan nog bij de zaken, omdat ze niet konden worden verplaatst. {why} Er is niets verloren gegaan. vb-wizard probeert het bij de volgende start opnieuw.</source>
        <extracomment>StoreWords.not_moved</extracomment>
        <translation>{n} old exercises are still among the cases, because they could not be moved. {why} Nothing was lost. vb-wizard tries again at the next start.</translation>
    </message>
    <message>
        <source>De kopie is niet gelijk.</source>
        <extracomment>StoreWords.not_the_same</extracomment>
        <translation>The copy is not the same.</translation>
    </message>
    <message>
        <source>Deze zaak is al open in een ander venster of door een andere gebruiker van deze computer.</source>
        <extracomment>StoreWords.in_use</extracomment>
        <translation>This case is already open in another window or by another user of this computer.</translation>
    </message>
    <message>
        <source>Ga verder in dat venster, of sluit de zaak daar en open haar hier opnieuw.</source>
        <extracomment>StoreWords.in_use</extracomment>
        <translation>Go on in that window, or close the case there and open it here again.</translation>
    </message>
    <message>
        <source>Er is al een zaak met dit kenmerk: {number}.</source>
        <extracomment>StoreWords.twice</extracomment>
        <translation>There is already a case with this reference: {number}.</translation>
    </message>
    <message>
        <source>Open die zaak uit de lijst.</source>
        <extracomment>StoreWords.twice</extracomment>
        <translation>Open that case from the list.</translation>
    </message>
    <message>
        <source>Het bestand {name} is groter dan {most} MB en is niet toegevoegd.</source>
        <extracomment>StoreWords.too_big</extracomment>
        <translation>The file {name} is larger than {most} MB and was not added.</translation>
    </message>
    <message>
        <source>Voeg het deel toe dat u nodig heeft, of bewaar het bestand zelf en noteer waar het ligt.</source>
        <extracomment>StoreWords.too_big</extracomment>
        <translation>Add the part you need, or keep the file yourself and note where it is.</translation>
    </message>
    <message>
        <source>Het bestand {name} kan niet worden gelezen ({why}) en is niet toegevoegd.</source>
        <extracomment>StoreWords.no_file</extracomment>
        <translation>The file {name} cannot be read ({why}) and was not added.</translation>
    </message>
    <message>
        <source>Controleer of het bestand er nog staat en of u het mag openen.</source>
        <extracomment>StoreWords.no_file</extracomment>
        <translation>Check that the file is still there and that you may open it.</translation>
    </message>
    <message>
        <source>Het is geen gewoon bestand.</source>
        <extracomment>StoreWords.not_plain</extracomment>
        <translation>It is not an ordinary file.</translation>
    </message>
    <message>
        <source>Dit past niet meer in de instellingen.</source>
        <extracomment>StoreWords.settings_full</extracomment>
        <translation>This no longer fits in the settings.</translation>
    </message>
    <message>
        <source>Wat eerder is bewaard, staat er nog.</source>
        <extracomment>StoreWords.settings_full</extracomment>
        <translation>What was saved before is still there.</translation>
    </message>
    <message>
        <source>Maak de tekst korter.</source>
        <extracomment>StoreWords.settings_full</extracomment>
        <translation>Make the text shorter.</translation>
    </message>
    <message>
        <source>De instellingen van het kantoor kunnen niet worden gelezen. {why}</source>
        <extracomment>StoreWords.settings_unreadable</extracomment>
        <translation>The settings of the office cannot be read. {why}</translation>
    </message>
    <message>
        <source>Het oude bestand met instellingen was niet goed leesbaar en is bewaard als {name} in de gegevensmap.</source>
        <extracomment>StoreWords.settings_aside</extracomment>
        <translation>The old file with settings could not be read well and was kept as {name} in the data folder.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Gedaan</source>
        <extracomment>TaskWords.done</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Toch niet gedaan</source>
        <extracomment>TaskWords.undo</extracomment>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>Lukt niet</source>
        <extracomment>TaskWords.marks</extracomment>
        <translation>Cannot be done</translation>
    </message>
    <message>
        <source>Overdragen aan …</source>
        <extracomment>TaskWords.marks</extracomment>
        <translation>Hand over to …</translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <extracomment>TaskWords.marks</extracomment>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Uitstellen</source>
        <extracomment>TaskWords.marks</extracomment>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Notitie</source>
        <extracomment>TaskWords.note</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>{button}: {task}</source>
        <extracomment>TaskWords.about</extracomment>
        <translation>{button}: {task}</translation>
    </message>
    <message>
        <source>gedaan</source>
        <extracomment>TaskWords.is_done</extracomment>
        <translation>done</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>TaskWords.is_open</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>afgehandeld</source>
        <extracomment>TaskWords.is_closed</extracomment>
        <translation>dealt with</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>wettelijke termijn</source>
        <extracomment>TermWords.strengths</extracomment>
        <translation>statutory deadline</translation>
    </message>
    <message>
        <source>norm</source>
        <extracomment>TermWords.strengths</extracomment>
        <translation>standard</translation>
    </message>
    <message>
        <source>advies</source>
        <extracomment>TermWords.strengths</extracomment>
        <translation>advice</translation>
    </message>
    <message numerus="yes">
        <source>{n} uur</source>
        <extracomment>TermWords.spans (1: {n} uur)</extracomment>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} dagen</source>
        <extracomment>TermWords.spans (1: {n} dag)</extracomment>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} werkdagen</source>
        <extracomment>TermWords.spans (1: {n} werkdag)</extracomment>
        <translation>
            <numerusform>{n} working day</numerusform>
            <numerusform>{n} working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weken</source>
        <extracomment>TermWords.spans (1: {n} week)</extracomment>
        <translation>
            <numerusform>{n} week</numerusform>
            <numerusform>{n} weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} maanden</source>
        <extracomment>TermWords.spans (1: {n} maand)</extracomment>
        <translation>
            <numerusform>{n} month</numerusform>
            <numerusform>{n} months</numerusform>
        </translation>
    </message>
    <message>
        <source>direct</source>
        <extracomment>TermWords.at_once</extracomment>
        <translation>at once</translation>
    </message>
    <message>
        <source>dezelfde dag</source>
        <extracomment>TermWords.same_day</extracomment>
        <translation>same day</translation>
    </message>
    <message>
        <source>vandaag</source>
        <extracomment>TermWords.today</extracomment>
        <translation>today</translation>
    </message>
    <message>
        <source>morgen</source>
        <extracomment>TermWords.tomorrow</extracomment>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>nu</source>
        <extracomment>TermWords.now</extracomment>
        <translation>now</translation>
    </message>
    <message numerus="yes">
        <source>{n} dagen te laat</source>
        <extracomment>TermWords.days_late (1: {n} dag te laat)</extracomment>
        <translation>
            <numerusform>{n} day late</numerusform>
            <numerusform>{n} days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} uur te laat</source>
        <extracomment>TermWords.hours_late (1: {n} uur te laat)</extracomment>
        <translation>
            <numerusform>{n} hour late</numerusform>
            <numerusform>{n} hours late</numerusform>
        </translation>
    </message>
    <message>
        <source>de vroegste van {spans}</source>
        <extracomment>TermWords.earliest</extracomment>
        <translation>the earliest of {spans}</translation>
    </message>
    <message>
        <source>deze stap</source>
        <extracomment>TermWords.this_step</extracomment>
        <translation>this step</translation>
    </message>
    <message>
        <source>het openen van de zaak</source>
        <extracomment>TermWords.opening</extracomment>
        <translation>the opening of the case</translation>
    </message>
    <message>
        <source>{strength}: {spans} vanaf {start} ({moment}).</source>
        <extracomment>TermWords.how</extracomment>
        <translation>{strength}: {spans} from {start} ({moment}).</translation>
    </message>
    <message>
        <source>{span}: {day}.</source>
        <extracomment>TermWords.ends</extracomment>
        <translation>{span}: {day}.</translation>
    </message>
    <message>
        <source>{ends} De vroegste telt.</source>
        <extracomment>TermWords.first_counts</extracomment>
        <translation>{ends} The earliest counts.</translation>
    </message>
    <message>
        <source>{ends} De vroegste telt; {day} is veilig.</source>
        <extracomment>TermWords.first_is_safe</extracomment>
        <translation>{ends} The earliest counts; {day} is safe.</translation>
    </message>
    <message>
        <source>Dat moment is nog niet bekend. Daarom telt de wizard vanaf het openen van de zaak.</source>
        <extracomment>TermWords.assumed</extracomment>
        <translation>That moment is not known yet. That is why the wizard counts from the opening of the case.</translation>
    </message>
    <message>
        <source>De laatste dag valt op een vrije dag. De wizard neemt de werkdag ervoor. De wet verlengt mogelijk tot {day}; reken daar niet op.</source>
        <extracomment>TermWords.back</extracomment>
        <translation>The last day is a day off. The wizard takes the working day before it. The law may extend it to {day}; do not count on that.</translation>
    </message>
    <message>
        <source>De laatste dag valt op een vrije dag en schuift naar de volgende werkdag.</source>
        <extracomment>TermWords.forward</extracomment>
        <translation>The last day is a day off and moves to the next working day.</translation>
    </message>
    <message>
        <source>Afgesproken moment: {moment}. {how}</source>
        <extracomment>TermWords.agreed</extracomment>
        <translation>Agreed moment: {moment}. {how}</translation>
    </message>
</context>
<context>
    <name>ThemeWords</name>
    <message>
        <source>Het bestand {name} met de vormgeving ontbreekt of is stuk.</source>
        <extracomment>ThemeWords.broken</extracomment>
        <translation>The file {name}, which holds the design, is missing or broken.</translation>
    </message>
    <message>
        <source>Uw zaken en het logboek zijn niet geraakt.</source>
        <extracomment>ThemeWords.broken_safe</extracomment>
        <translation>Your cases and the log have not been touched.</translation>
    </message>
    <message>
        <source>Zet de wizard opnieuw neer of herstel dit bestand.</source>
        <extracomment>ThemeWords.broken_to_do</extracomment>
        <translation>Install the wizard again or restore this file.</translation>
    </message>
    <message>
        <source>{colour} is geen kleur. Schrijf een kleur als #0B4F6C.</source>
        <extracomment>ThemeWords.no_colour</extracomment>
        <translation>{colour} is not a colour. Write a colour as #0B4F6C.</translation>
    </message>
    <message>
        <source>De kleur {colour} is niet gebruikt: {front} op {ground} haalt een contrast van {ratio}, en {least} is nodig om leesbaar te zijn.</source>
        <extracomment>ThemeWords.refused</extracomment>
        <translation>The colour {colour} was not used: {front} on {ground} has a contrast of {ratio}, and {least} is needed to be readable.</translation>
    </message>
    <message>
        <source>Het lettertype van de wizard ontbreekt ({names}). De wizard gebruikt het lettertype van uw computer. Alles werkt; het ziet er anders uit.</source>
        <extracomment>ThemeWords.no_font</extracomment>
        <translation>The font of the wizard is missing ({names}). The wizard uses the font of your computer. Everything works; it looks different.</translation>
    </message>
</context>
<context>
    <name>TrainerWords</name>
    <message>
        <source>Scherm van de trainer</source>
        <extracomment>TrainerWords.title</extracomment>
        <translation>Screen of the trainer</translation>
    </message>
    <message>
        <source>Scenario: {title}</source>
        <extracomment>TrainerWords.scenario</extracomment>
        <translation>Scenario: {title}</translation>
    </message>
    <message>
        <source>Speeltijd {play} · verhaal {story} · {count}</source>
        <extracomment>TrainerWords.times</extracomment>
        <translation>Playing time {play} · story {story} · {count}</translation>
    </message>
    <message>
        <source>inject {n} van {total}</source>
        <extracomment>TrainerWords.count</extracomment>
        <translation>inject {n} of {total}</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>TrainerWords.start</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <extracomment>TrainerWords.go_on</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pauze</source>
        <extracomment>TrainerWords.pause</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stap terug</source>
        <extracomment>TrainerWords.step_back</extracomment>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Volgende inject</source>
        <extracomment>TrainerWords.next</extracomment>
        <translation>Next inject</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <extracomment>TrainerWords.skip</extracomment>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Hint</source>
        <extracomment>TrainerWords.hint</extracomment>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Bevries</source>
        <extracomment>TrainerWords.freeze</extracomment>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Weer verder</source>
        <extracomment>TrainerWords.unfreeze</extracomment>
        <translation>Go on again</translation>
    </message>
    <message>
        <source>Zwart scherm</source>
        <extracomment>TrainerWords.black</extracomment>
        <translation>Black screen</translation>
    </message>
    <message>
        <source>Scherm aan</source>
        <extracomment>TrainerWords.show_again</extracomment>
        <translation>Screen on</translation>
    </message>
    <message>
        <source>Verzin zelf</source>
        <extracomment>TrainerWords.improvise</extracomment>
        <translation>Make up</translation>
    </message>
    <message>
        <source>Naar de wizard</source>
        <extracomment>TrainerWords.wizard</extracomment>
        <translation>To the wizard</translation>
    </message>
    <message>
        <source>Scherm voor de groep</source>
        <extracomment>TrainerWords.group</extracomment>
        <translation>Screen for the group</translation>
    </message>
    <message>
        <source>Sluit scherm groep</source>
        <extracomment>TrainerWords.group_off</extracomment>
        <translation>Close group screen</translation>
    </message>
    <message>
        <source>Einde</source>
        <extracomment>TrainerWords.end
----------
TrainerWords.course_rows</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>TrainerWords.speed</extracomment>
        <translation>Pace</translation>
    </message>
    <message numerus="yes">
        <source>Tempo {n}×</source>
        <extracomment>TrainerWords.speeds (1: Tempo {n}× (gewoon))</extracomment>
        <translation>
            <numerusform>Pace {n}× (normal)</numerusform>
            <numerusform>Pace {n}×</numerusform>
        </translation>
    </message>
    <message>
        <source>Injects wachten op mij</source>
        <extracomment>TrainerWords.hold</extracomment>
        <translation>Injects wait for me</translation>
    </message>
    <message>
        <source>Sluit de stemming</source>
        <extracomment>TrainerWords.close_poll</extracomment>
        <translation>Close the vote</translation>
    </message>
    <message>
        <source>Stel vraag: {ask}</source>
        <extracomment>TrainerWords.ask_poll</extracomment>
        <translation>Ask: {ask}</translation>
    </message>
    <message>
        <source>Nog niet begonnen. Druk op Start, of op de spatiebalk.</source>
        <extracomment>TrainerWords.states</extracomment>
        <translation>Not begun yet. Press Start, or the space bar.</translation>
    </message>
    <message>
        <source>Het verhaal staat stil. De groep kan doorwerken.</source>
        <extracomment>TrainerWords.states</extracomment>
        <translation>The story stands still. The group can work on.</translation>
    </message>
    <message>
        <source>De computer sliep. Het verhaal staat stil waar het was. Er is niets verloren. Druk op Ga verder.</source>
        <extracomment>TrainerWords.states</extracomment>
        <translation>The computer was asleep. The story stands where it was. Nothing is lost. Press Go on.</translation>
    </message>
    <message>
        <source>De oefening was gesloten. Het verhaal staat waar het was. Druk op Ga verder.</source>
        <extracomment>TrainerWords.states</extracomment>
        <translation>The exercise was closed. The story stands where it was. Press Go on.</translation>
    </message>
    <message>
        <source>Bevroren. Het scherm van de groep en het verhaal staan stil.</source>
        <extracomment>TrainerWords.states</extracomment>
        <translation>Frozen. The screen of the group and the story stand still.</translation>
    </message>
    <message>
        <source>Het scherm van de groep is zwart.</source>
        <extracomment>TrainerWords.states</extracomment>
        <translation>The screen of the group is black.</translation>
    </message>
    <message>
        <source>Deze oefening is afgelopen. U kunt nog notities en lessen opschrijven.</source>
        <extracomment>TrainerWords.states</extracomment>
        <translation>This exercise is over. You can still write down notes and lessons.</translation>
    </message>
    <message>
        <source>INJECT {n} · {at} · {kind}</source>
        <extracomment>TrainerWords.inject</extracomment>
        <translation>INJECT {n} · {at} · {kind}</translation>
    </message>
    <message>
        <source>EIGEN INJECT · {at} · {kind}</source>
        <extracomment>TrainerWords.own_inject</extracomment>
        <translation>OWN INJECT · {at} · {kind}</translation>
    </message>
    <message>
        <source>Er is nog geen inject getoond.</source>
        <extracomment>TrainerWords.none</extracomment>
        <translation>No inject was shown yet.</translation>
    </message>
    <message>
        <source>Hierna: {title} · {at}</source>
        <extracomment>TrainerWords.coming</extracomment>
        <translation>Next: {title} · {at}</translation>
    </message>
    <message>
        <source>Hierna: {title} · komt vanzelf als het zover is</source>
        <extracomment>TrainerWords.coming_wait</extracomment>
        <translation>Next: {title} · comes by itself when it is time</translation>
    </message>
    <message>
        <source>Hierna: {title} · als u het zegt</source>
        <extracomment>TrainerWords.coming_you</extracomment>
        <translation>Next: {title} · when you say so</translation>
    </message>
    <message>
        <source>Wacht op u: {title}</source>
        <extracomment>TrainerWords.coming_due</extracomment>
        <translation>Waits for you: {title}</translation>
    </message>
    <message>
        <source>Er komt niets meer.</source>
        <extracomment>TrainerWords.coming_none</extracomment>
        <translation>Nothing more will come.</translation>
    </message>
    <message>
        <source>Toon antwoord van het protocol</source>
        <extracomment>TrainerWords.show_answer</extracomment>
        <translation>Show the answer of the protocol</translation>
    </message>
    <message>
        <source>Verberg antwoord van het protocol</source>
        <extracomment>TrainerWords.hide_answer</extracomment>
        <translation>Hide the answer of the protocol</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>TrainerWords.answer</extracomment>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Alleen trainer</source>
        <extracomment>TrainerWords.only
----------
TrainerWords.trainer_tab</extracomment>
        <translation>Trainer only</translation>
    </message>
    <message>
        <source>Leerdoelen</source>
        <extracomment>TrainerWords.goals</extracomment>
        <translation>Learning goals</translation>
    </message>
    <message>
        <source>Notitie bij deze inject</source>
        <extracomment>TrainerWords.note</extracomment>
        <translation>Note with this inject</translation>
    </message>
    <message>
        <source>Wat het protocol nu vraagt</source>
        <extracomment>TrainerWords.asked</extracomment>
        <translation>What the protocol asks now</translation>
    </message>
    <message>
        <source>Nu niets.</source>
        <extracomment>TrainerWords.asked_none</extracomment>
        <translation>Nothing now.</translation>
    </message>
    <message>
        <source>De wizard vraagt: {ask}</source>
        <extracomment>TrainerWords.asks</extracomment>
        <translation>The wizard asks: {ask}</translation>
    </message>
    <message>
        <source>In het verhaal: {answer}</source>
        <extracomment>TrainerWords.story_answer</extracomment>
        <translation>In the story: {answer}</translation>
    </message>
    <message>
        <source>te laat</source>
        <extracomment>TrainerWords.late</extracomment>
        <translation>late</translation>
    </message>
    <message>
        <source>uiterlijk {at}</source>
        <extracomment>TrainerWords.until</extracomment>
        <translation>by {at}</translation>
    </message>
    <message>
        <source>Anders dan het protocol</source>
        <extracomment>TrainerWords.differs</extracomment>
        <translation>Different from the protocol</translation>
    </message>
    <message>
        <source>Nog geen verschil.</source>
        <extracomment>TrainerWords.differs_none</extracomment>
        <translation>No difference yet.</translation>
    </message>
    <message>
        <source>Nog niet gedaan: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Not done yet: {what}</translation>
    </message>
    <message>
        <source>Overgeslagen: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Skipped: {what}</translation>
    </message>
    <message>
        <source>Niet aan toegekomen: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Not reached: {what}</translation>
    </message>
    <message>
        <source>Te laat: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Late: {what}</translation>
    </message>
    <message>
        <source>Eerder gedaan: {other}. Pas daarna: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Done first: {other}. Only then: {what}</translation>
    </message>
    <message>
        <source>Gebeld, maar stond niet op de lijst: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Called, but not on the list: {what}</translation>
    </message>
    <message>
        <source>Niet bereikt: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Not reached by phone: {what}</translation>
    </message>
    <message>
        <source>Gedaan zonder dat het scenario erom vraagt: {what}</source>
        <extracomment>TrainerWords.deviations</extracomment>
        <translation>Done although the scenario does not ask for it: {what}</translation>
    </message>
    <message numerus="yes">
        <source>en nog {n}</source>
        <extracomment>TrainerWords.more (1: en nog {n})</extracomment>
        <translation>
            <numerusform>and {n} more</numerusform>
            <numerusform>and {n} more</numerusform>
        </translation>
    </message>
    <message>
        <source>Mijlpalen</source>
        <extracomment>TrainerWords.milestones</extracomment>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Extra acties</source>
        <extracomment>TrainerWords.extra</extracomment>
        <translation>Extra actions</translation>
    </message>
    <message>
        <source>Hints</source>
        <extracomment>TrainerWords.hints</extracomment>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Geef deze hint: {hint}</source>
        <extracomment>TrainerWords.hint_give</extracomment>
        <translation>Give this hint: {hint}</translation>
    </message>
    <message>
        <source>past nu</source>
        <extracomment>TrainerWords.hint_offered</extracomment>
        <translation>fits now</translation>
    </message>
    <message>
        <source>gegeven</source>
        <extracomment>TrainerWords.hint_given</extracomment>
        <translation>given</translation>
    </message>
    <message>
        <source>Gezien: {what}</source>
        <extracomment>TrainerWords.seen</extracomment>
        <translation>Seen: {what}</translation>
    </message>
    <message>
        <source>Vragen en dilemma&apos;s</source>
        <extracomment>TrainerWords.polls</extracomment>
        <translation>Questions and dilemmas</translation>
    </message>
    <message>
        <source>Geef</source>
        <extracomment>TrainerWords.give</extracomment>
        <translation>Give</translation>
    </message>
    <message>
        <source>Stel</source>
        <extracomment>TrainerWords.polls_ask</extracomment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Wie speelt</source>
        <extracomment>TrainerWords.roles</extracomment>
        <translation>Who plays</translation>
    </message>
    <message>
        <source>Verloop</source>
        <extracomment>TrainerWords.course</extracomment>
        <translation>Course</translation>
    </message>
    <message>
        <source>groep: {done}</source>
        <extracomment>TrainerWords.course_group</extracomment>
        <translation>group: {done}</translation>
    </message>
    <message>
        <source>Ga terug naar dit moment: {what}</source>
        <extracomment>TrainerWords.course_go</extracomment>
        <translation>Go back to this moment: {what}</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Vanaf hier een nieuwe tak</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>A new branch from here</translation>
    </message>
    <message>
        <source>Inject {n} · {title}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Inject {n} · {title}</translation>
    </message>
    <message>
        <source>Eigen inject · {title}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Own inject · {title}</translation>
    </message>
    <message>
        <source>Overgeslagen · {title}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Skipped · {title}</translation>
    </message>
    <message>
        <source>Vraag · {ask}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Question · {ask}</translation>
    </message>
    <message>
        <source>Stemming gesloten · {ask}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Vote closed · {ask}</translation>
    </message>
    <message>
        <source>Gekozen: {text}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Chosen: {text}</translation>
    </message>
    <message>
        <source>Hint · {hint}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Hint · {hint}</translation>
    </message>
    <message>
        <source>Mijlpaal · {what}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Milestone · {what}</translation>
    </message>
    <message>
        <source>Extra actie · {what}</source>
        <extracomment>TrainerWords.course_rows</extracomment>
        <translation>Extra action · {what}</translation>
    </message>
    <message>
        <source>Takken</source>
        <extracomment>TrainerWords.branches</extracomment>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Tak {n} · begonnen {at}</source>
        <extracomment>TrainerWords.branch</extracomment>
        <translation>Branch {n} · begun {at}</translation>
    </message>
    <message>
        <source>u bent hier</source>
        <extracomment>TrainerWords.branch_here</extracomment>
        <translation>you are here</translation>
    </message>
    <message>
        <source>Open tak {n}</source>
        <extracomment>TrainerWords.branch_open</extracomment>
        <translation>Open branch {n}</translation>
    </message>
    <message>
        <source>Notities en lessen</source>
        <extracomment>TrainerWords.notes</extracomment>
        <translation>Notes and lessons</translation>
    </message>
    <message>
        <source>Notitie</source>
        <extracomment>TrainerWords.add_note</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Les</source>
        <extracomment>TrainerWords.add_lesson</extracomment>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Les: {text}</source>
        <extracomment>TrainerWords.lesson</extracomment>
        <translation>Lesson: {text}</translation>
    </message>
    <message>
        <source>Les: {text} · {owner}</source>
        <extracomment>TrainerWords.lesson_owner</extracomment>
        <translation>Lesson: {text} · {owner}</translation>
    </message>
    <message>
        <source>Inject</source>
        <extracomment>TrainerWords.inject_tab</extracomment>
        <translation>Inject</translation>
    </message>
    <message>
        <source>Onderdelen van het scherm</source>
        <extracomment>TrainerWords.tabs</extracomment>
        <translation>Parts of the screen</translation>
    </message>
    <message>
        <source>Het tweede scherm is losgemaakt. Het venster van de groep staat nu hier. Er is niets verloren.</source>
        <extracomment>TrainerWords.screen_gone</extracomment>
        <translation>The second screen was unplugged. The window of the group is here now. Nothing is lost.</translation>
    </message>
    <message>
        <source>Er is weer een tweede scherm.</source>
        <extracomment>TrainerWords.screen_back</extracomment>
        <translation>There is a second screen again.</translation>
    </message>
    <message>
        <source>Zet de groep daar</source>
        <extracomment>TrainerWords.screen_use</extracomment>
        <translation>Put the group there</translation>
    </message>
    <message>
        <source>Er is één scherm. De groep heeft een gewoon venster. Met F7 wisselt u.</source>
        <extracomment>TrainerWords.one_screen</extracomment>
        <translation>There is one screen. The group has an ordinary window. F7 switches.</translation>
    </message>
    <message>
        <source>U speelt verder vanaf {at}. Wat daarna kwam staat nog in de andere tak.</source>
        <extracomment>TrainerWords.branched</extracomment>
        <translation>You play on from {at}. What came after it is still in the other branch.</translation>
    </message>
    <message>
        <source>De oefening is afgelopen. U kunt de nabespreking op het scherm van de groep zetten.</source>
        <extracomment>TrainerWords.talk_there</extracomment>
        <translation>The exercise is over. You can put the debrief on the screen of the group.</translation>
    </message>
    <message>
        <source>Zet dit venster daar</source>
        <extracomment>TrainerWords.talk_use</extracomment>
        <translation>Put this window there</translation>
    </message>
    <message>
        <source>Dit is het begin. Verder terug kan niet.</source>
        <extracomment>TrainerWords.first_moment</extracomment>
        <translation>This is the beginning. It goes no further back.</translation>
    </message>
    <message>
        <source>Er is geen inject meer. Met Verzin zelf maakt u er een.</source>
        <extracomment>TrainerWords.no_inject</extracomment>
        <translation>There is no inject left. With Make up you make one.</translation>
    </message>
    <message>
        <source>Er zijn geen hints meer.</source>
        <extracomment>TrainerWords.no_hint</extracomment>
        <translation>There are no hints left.</translation>
    </message>
    <message>
        <source>De oefening is bewaard. U vindt haar bij Oefenen, onder Verder waar u was.</source>
        <extracomment>TrainerWords.left</extracomment>
        <translation>The exercise is kept. You find it under Practise, at Go on where you were.</translation>
    </message>
    <message>
        <source>Dit kan alleen in het venster van de trainer.</source>
        <extracomment>TrainerWords.group_only</extracomment>
        <translation>This can only be done in the window of the trainer.</translation>
    </message>
</context>
<context>
    <name>WelcomeWords</name>
    <message>
        <source>Voor het eerst hier</source>
        <extracomment>WelcomeWords.title</extracomment>
        <translation>Here for the first time</translation>
    </message>
    <message>
        <source>Drie vragen, als u nu tijd hebt. Laat leeg wat u niet weet; wat u invult is meteen bewaard. Is er iets aan de hand? Kies dan gewoon hierboven.</source>
        <extracomment>WelcomeWords.say</extracomment>
        <translation>Three questions, if you have time now. Leave empty what you do not know; what you fill in is kept at once. Is something going on? Then simply choose above.</translation>
    </message>
    <message>
        <source>1. Welke gemeente?</source>
        <extracomment>WelcomeWords.municipality</extracomment>
        <translation>1. Which municipality?</translation>
    </message>
    <message>
        <source>2. Wie gebruikt de wizard? (functie)</source>
        <extracomment>WelcomeWords.user</extracomment>
        <translation>2. Who uses the wizard? (role)</translation>
    </message>
    <message>
        <source>3. Drie nummers die u vaak nodig hebt</source>
        <extracomment>WelcomeWords.numbers</extracomment>
        <translation>3. Three numbers that you often need</translation>
    </message>
    <message>
        <source>Telefoonnummer van {label}</source>
        <extracomment>WelcomeWords.number</extracomment>
        <translation>Phone number of {label}</translation>
    </message>
    <message>
        <source>Ik ben klaar</source>
        <extracomment>WelcomeWords.done</extracomment>
        <translation>I am done</translation>
    </message>
    <message>
        <source>Sla over (Esc)</source>
        <extracomment>WelcomeWords.skip</extracomment>
        <translation>Skip (Esc)</translation>
    </message>
    <message>
        <source>U vindt dit later bij Instellingen en Contacten.</source>
        <extracomment>WelcomeWords.closed</extracomment>
        <translation>You find this later in Settings and Contacts.</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>Waarom deze stap?</source>
        <extracomment>WhyWords.look</extracomment>
        <translation>Why this step?</translation>
    </message>
    <message numerus="yes">
        <source>Waarom deze stap? En waarom {n} acties niet?</source>
        <extracomment>WhyWords.look_not (1: Waarom deze stap? En waarom {n} actie niet?)</extracomment>
        <translation>
            <numerusform>Why this step? And why not {n} action?</numerusform>
            <numerusform>Why this step? And why not {n} actions?</numerusform>
        </translation>
    </message>
    <message>
        <source>Waarom deze stap: {title}</source>
        <extracomment>WhyWords.title</extracomment>
        <translation>Why this step: {title}</translation>
    </message>
    <message>
        <source>Dit antwoord besliste</source>
        <extracomment>WhyWords.now</extracomment>
        <translation>This answer decided</translation>
    </message>
    <message>
        <source>Eerder op de weg hierheen</source>
        <extracomment>WhyWords.earlier</extracomment>
        <translation>Earlier on the way here</translation>
    </message>
    <message>
        <source>Naar deze vraag</source>
        <extracomment>WhyWords.go</extracomment>
        <translation>To this question</translation>
    </message>
    <message>
        <source>Naar de vraag {label}</source>
        <extracomment>WhyWords.go_name</extracomment>
        <translation>To the question {label}</translation>
    </message>
    <message>
        <source>Bron van deze stap</source>
        <extracomment>WhyWords.source</extracomment>
        <translation>Source of this step</translation>
    </message>
    <message>
        <source>Wat hier niet bij staat</source>
        <extracomment>WhyWords.absent</extracomment>
        <translation>What is not shown here</translation>
    </message>
    <message>
        <source>Een ander antwoord kan ook uw route veranderen. Kijken verandert niets.</source>
        <extracomment>WhyWords.absent_say</extracomment>
        <translation>Another answer can also change your route. Looking changes nothing.</translation>
    </message>
    <message>
        <source>Bij deze stap ontbreekt niets: alles wat erbij kan horen, staat er.</source>
        <extracomment>WhyWords.nothing_absent</extracomment>
        <translation>Nothing is missing at this step: everything that can belong to it is there.</translation>
    </message>
    <message>
        <source>Met deze stap begint de lijst &apos;{list}&apos;. Die hoort bij hoe u de zaak opende.</source>
        <extracomment>WhyWords.opened</extracomment>
        <translation>The list &apos;{list}&apos; begins with this step. It belongs to how you opened the case.</translation>
    </message>
    <message>
        <source>U drukte op de rode knop. Daarmee begint deze lijst.</source>
        <extracomment>WhyWords.acute</extracomment>
        <translation>You pressed the red button. This list begins with that.</translation>
    </message>
    <message>
        <source>U opende de lijst &apos;{list}&apos; zelf. Met deze stap begint zij.</source>
        <extracomment>WhyWords.by_hand</extracomment>
        <translation>You opened the list &apos;{list}&apos; yourself. It begins with this step.</translation>
    </message>
    <message>
        <source>De stap &apos;{step}&apos; opende de lijst &apos;{list}&apos;. Met deze stap begint zij.</source>
        <extracomment>WhyWords.started</extracomment>
        <translation>The step &apos;{step}&apos; opened the list &apos;{list}&apos;. It begins with this step.</translation>
    </message>
    <message>
        <source>De stap &apos;{step}&apos; gaat verder met de lijst &apos;{list}&apos;. Met deze stap begint zij.</source>
        <extracomment>WhyWords.run</extracomment>
        <translation>The step &apos;{step}&apos; goes on with the list &apos;{list}&apos;. It begins with this step.</translation>
    </message>
    <message>
        <source>U koos bij de stap &apos;{step}&apos; dat dit niet meer klopt: {premise}</source>
        <extracomment>WhyWords.denied</extracomment>
        <translation>You chose at the step &apos;{step}&apos; that this is no longer true: {premise}</translation>
    </message>
    <message>
        <source>Na de stap &apos;{step}&apos; komt altijd deze stap.</source>
        <extracomment>WhyWords.only_way</extracomment>
        <translation>After the step &apos;{step}&apos; this step always comes.</translation>
    </message>
    <message>
        <source>Na de stap &apos;{step}&apos; komt deze stap bij: {when}.</source>
        <extracomment>WhyWords.chosen</extracomment>
        <translation>After the step &apos;{step}&apos; this step comes with: {when}.</translation>
    </message>
    <message>
        <source>Na de stap &apos;{step}&apos; komt deze stap als het volgende niet geldt: {when}.</source>
        <extracomment>WhyWords.otherwise</extracomment>
        <translation>After the step &apos;{step}&apos; this step comes if the following does not hold: {when}.</translation>
    </message>
    <message>
        <source>U kwam hier op {moment}.</source>
        <extracomment>WhyWords.came</extracomment>
        <translation>You came here on {moment}.</translation>
    </message>
    <message>
        <source>nog geen antwoord</source>
        <extracomment>WhyWords.no_answer</extracomment>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>Actie</source>
        <extracomment>WhyWords.action</extracomment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Wie bel ik</source>
        <extracomment>WhyWords.contact</extracomment>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Waarmee</source>
        <extracomment>WhyWords.instrument</extracomment>
        <translation>With what</translation>
    </message>
    <message>
        <source>Dit hoort bij een actie die niet meer open staat: {task}</source>
        <extracomment>WhyWords.dealt_with</extracomment>
        <translation>This belongs to an action that is no longer open: {task}</translation>
    </message>
</context>
<context>
    <name>WorkingWords</name>
    <message>
        <source>Even geduld</source>
        <extracomment>WorkingWords.title</extracomment>
        <translation>One moment please</translation>
    </message>
    <message>
        <source>{share} % klaar</source>
        <extracomment>WorkingWords.share</extracomment>
        <translation>{share}% done</translation>
    </message>
    <message>
        <source>Bezig</source>
        <extracomment>WorkingWords.unknown</extracomment>
        <translation>Working</translation>
    </message>
    <message>
        <source>Wordt gestopt</source>
        <extracomment>WorkingWords.stopping</extracomment>
        <translation>Stopping</translation>
    </message>
    <message>
        <source>Alles wat u hebt vastgelegd, blijft bewaard. U kunt dit veilig annuleren.</source>
        <extracomment>WorkingWords.safe</extracomment>
        <translation>Everything you recorded stays kept. You can safely cancel this.</translation>
    </message>
    <message>
        <source>U hebt dit geannuleerd. Er is niets veranderd.</source>
        <extracomment>WorkingWords.stopped</extracomment>
        <translation>You cancelled this. Nothing was changed.</translation>
    </message>
    <message>
        <source>{name} wordt gekopieerd</source>
        <extracomment>WorkingWords.copying</extracomment>
        <translation>Copying {name}</translation>
    </message>
    <message>
        <source>Het dossier wordt gemaakt</source>
        <extracomment>WorkingWords.dossier</extracomment>
        <translation>Making the dossier</translation>
    </message>
    <message>
        <source>Het blad wordt gemaakt</source>
        <extracomment>WorkingWords.paper</extracomment>
        <translation>Making the sheet</translation>
    </message>
    <message>
        <source>De brief wordt gemaakt</source>
        <extracomment>WorkingWords.letter</extracomment>
        <translation>Making the letter</translation>
    </message>
    <message>
        <source>De bladzijden gaan naar de printer</source>
        <extracomment>WorkingWords.printing</extracomment>
        <translation>Sending the pages to the printer</translation>
    </message>
    <message>
        <source>De wizard wordt klaargezet</source>
        <extracomment>WorkingWords.opening_house</extracomment>
        <translation>Preparing the wizard</translation>
    </message>
    <message>
        <source>De zaak wordt geopend</source>
        <extracomment>WorkingWords.opening</extracomment>
        <translation>Opening the case</translation>
    </message>
    <message>
        <source>De zaken worden gelezen</source>
        <extracomment>WorkingWords.cases</extracomment>
        <translation>Reading the cases</translation>
    </message>
    <message>
        <source>Het zoeken wordt klaargezet</source>
        <extracomment>WorkingWords.searching</extracomment>
        <translation>Preparing the search</translation>
    </message>
    <message>
        <source>De scenario&apos;s worden gelezen</source>
        <extracomment>WorkingWords.scenarios</extracomment>
        <translation>Reading the scenarios</translation>
    </message>
    <message>
        <source>De agenda wordt klaargezet</source>
        <extracomment>WorkingWords.agenda</extracomment>
        <translation>Preparing the agenda</translation>
    </message>
    <message>
        <source>De kaartjes worden gelezen</source>
        <extracomment>WorkingWords.cards</extracomment>
        <translation>Reading the cards</translation>
    </message>
</context>
</TS>
