namespace Waymark.PlanReader.Layout;

/// <summary>The words that plans put over their columns. A phrase at the start of a heading counts for more than one inside it.</summary>
internal static class HeadingWords
{
    private const int AtStart = 100;

    private static readonly (ColumnMeaning Meaning, string[] Phrases)[] Vocabulary =
    [
        (ColumnMeaning.Ref,
        [
            "ref", "reference", "ref no", "ref number", "no", "nos", "number", "num", "id", "item", "item no", "action no", "action number",
            "action ref", "action id", "action reference", "s n", "serial", "task no", "plan ref",
        ]),
        (ColumnMeaning.Group,
        [
            "priority", "priority area", "priorities", "theme", "objective", "objectives", "strategic objective", "workstream", "work stream", "strand", "aim", "aims",
            "goal", "priority action", "area for priority action", "programme", "project", "pillar", "key priority", "driver", "domain", "outcome area",
            "standard", "key line of enquiry", "improvement priority", "strategic priority",
        ]),
        (ColumnMeaning.Subject,
        [
            "area of risk", "focus area", "area of focus", "area for development", "areas for development", "area for improvement", "areas for improvement",
            "area of weakness", "area of significant weakness", "weakness", "issue", "issues", "area", "concern", "finding", "findings", "inspection finding",
            "what needs to improve", "what needs to change", "why", "need", "improvement area", "recommendation", "recommendations", "gap", "challenge",
            "improvement required", "areas of concern",
        ]),
        (ColumnMeaning.Action,
        [
            "action", "actions", "key action", "key actions", "actions to implement", "actions required", "action required", "action to be taken", "actions to be taken",
            "what we will do", "what will we do", "what are we going to do", "what we are going to do", "how will we do it", "how we will do it", "how we will do this",
            "how will this be achieved", "how", "what", "task", "tasks", "activity", "activities", "key activities", "steps", "key steps", "sub action", "sub actions",
            "action description", "description", "description of action", "planned actions", "planned activity", "improvement action", "improvement actions",
            "milestone", "milestones", "key milestones", "deliverable", "deliverables", "what needs to happen", "what will be done", "what needs to be done",
            "smart action", "specific actions", "we will", "commitment", "intervention", "to do",
        ]),
        (ColumnMeaning.Due,
        [
            "date", "due", "due date", "date due", "by when", "when", "timescale", "timescales", "time scale", "timeframe", "time frame", "timeline", "timing", "deadline",
            "completion date", "date for completion", "date to be completed", "date to be completed by", "to be completed by", "complete by", "completed by", "target date",
            "milestone date", "milestone dates", "end date", "finish date", "finish", "delivery date", "date of completion", "planned completion", "planned end date",
            "expected completion", "target completion", "completion", "when by", "planned date", "target completion date", "date by",
        ]),
        (ColumnMeaning.OtherDate,
        [
            "start", "start date", "review date", "date completed", "actual completion date", "actual date", "completed date", "revised date", "revised completion date",
            "forecast date", "date started", "date added", "date of review", "date reviewed", "date of update", "last updated", "last update date", "revised due date",
            "date closed", "baseline date", "planned start", "next review",
        ]),
        (ColumnMeaning.Lead,
        [
            "lead", "leads", "lead officer", "lead officers", "lead person", "lead professional", "lead name", "lead agency", "action lead", "action owner", "owner", "owners", "who", "by whom", "whom",
            "who will do it", "responsible", "responsibility", "responsible officer", "responsible person", "responsible lead", "person responsible", "named lead", "officer",
            "assigned to", "allocated to", "who is responsible", "lead responsibility", "operational lead", "officer responsible", "lead s", "owned by", "by who", "who by", "who leads",
            "lead organisation", "lead and partners",
        ]),
        (ColumnMeaning.Accountable,
        [
            "accountable", "accountable officer", "accountable officers", "accountability", "accountable lead", "sro", "senior responsible officer", "senior responsible owner",
            "executive lead", "exec lead", "strategic lead", "sponsor", "executive sponsor", "senior lead", "senior officer", "accountable body", "overall lead",
        ]),
        (ColumnMeaning.Deliverer,
        [
            "deliverer", "deliverers", "delivered by", "delivery lead", "delivery leads", "delivery team", "supporting", "supported by", "support", "supporting officers",
            "partners", "key partners", "partner", "contributors", "contributor", "others involved", "who else", "key people", "working with", "team", "teams", "consulted",
            "partners involved", "delivery partners", "supporting partners", "who is involved", "who will help", "involved",
        ]),
        (ColumnMeaning.Resources,
        [
            "resource", "resources", "resources needed", "resources required", "resource implications", "resource required", "cost", "costs", "budget", "funding", "finance", "resourcing",
        ]),
        (ColumnMeaning.Success,
        [
            "success criteria", "success measure", "success measures", "success", "measure of success", "measures of success", "measure", "measures", "impact measures", "impact measure", "impact",
            "intended impact", "expected impact", "desired impact", "outcome", "outcomes", "intended outcome", "intended outcomes", "expected outcome", "expected outcomes", "desired outcome",
            "desired outcomes", "what does good look like", "what will good look like", "what good looks like", "how will we know", "how we will know", "how will we measure success",
            "how will success be measured", "impact on children", "what difference will it make", "what difference will this make", "what will be different", "target", "targets", "expected benefit",
            "benefits", "so that", "output", "outputs", "success indicators", "impact and outcomes", "measurable outcome",
        ]),
        (ColumnMeaning.Evidence,
        [
            "evidence", "evidence of impact", "evidence of completion", "evidence of progress", "source of evidence", "evidence source", "how evidenced", "evidenced by", "evidence required",
            "evidence and impact", "monitoring", "how will it be monitored", "how will this be monitored", "monitored by", "assurance", "sources of evidence",
        ]),
        (ColumnMeaning.Progress,
        [
            "progress", "progress update", "progress updates", "progress to date", "progress report", "progress notes", "progress made", "update", "updates", "latest update", "commentary",
            "comment", "comments", "current position", "latest position", "position", "status update", "narrative", "notes", "actions taken", "action taken", "highlights", "what we have done", "what have we done",
            "current status commentary", "monthly update", "outturn",
        ]),
        (ColumnMeaning.Rag,
        [
            "rag", "rag rating", "rag status", "brag", "brag rating", "brag status", "bragg", "status", "rating", "current status", "delivery status", "progress rag", "progress rating",
            "rag rated", "current rag", "latest rag", "delivery rag", "action status", "state",
        ]),
        (ColumnMeaning.Kpi, ["kpi", "kpis", "key performance indicator", "key performance indicators", "performance indicator", "performance indicators", "metric", "metrics", "indicator", "indicators"]),
        (ColumnMeaning.Links,
        [
            "link", "links", "links to", "link to", "linked to", "linked actions", "cross reference", "cross references", "dependency", "dependencies", "interdependencies", "related actions",
        ]),
        (ColumnMeaning.Register,
        [
            "likelihood", "probability", "mitigation", "mitigations", "mitigating actions", "risk score", "residual risk", "inherent risk", "attendees", "invitees", "agenda", "agenda item", "venue",
            "baseline", "actual", "numerator", "denominator", "previous year", "base year", "change", "e mail", "email", "telephone", "phone", "job title", "role", "organisation", "version", "author",
            "risk", "risks", "score", "page", "data source", "controls", "meeting", "term of reference", "initials",
        ]),
    ];

    private static readonly Dictionary<string, List<(ColumnMeaning Meaning, string Phrase)>> ByFirstWord = Index();

    /// <summary>The best meaning of a heading, or <see cref="ColumnMeaning.Unknown"/>.</summary>
    public static ColumnMeaning Of(string heading) => Of(heading, out _);

    /// <summary>The best meaning of a heading; strong where the heading begins with the words that tell it.</summary>
    public static ColumnMeaning Of(string heading, out bool strong)
    {
        strong = false;
        var words = Normalise(heading);
        if (words.Length == 0)
        {
            return ColumnMeaning.Unknown;
        }

        var (best, score) = (ColumnMeaning.Unknown, 0);
        var start = 0;
        while (start < words.Length)
        {
            var end = words.IndexOf(' ', start);
            var first = end < 0 ? words[start..] : words[start..end];
            if (ByFirstWord.TryGetValue(first, out var phrases))
            {
                foreach (var (meaning, phrase) in phrases)
                {
                    if (Starts(words, start, phrase))
                    {
                        var points = phrase.Length + (start == 0 ? AtStart : 0) + (phrase.Length == words.Length ? AtStart : 0);
                        if (points > score)
                        {
                            (best, score) = (meaning, points);
                            strong = start == 0;
                        }
                    }
                }
            }

            if (end < 0)
            {
                break;
            }

            start = end + 1;
        }

        return best;
    }

    /// <summary>Lower case, letters and digits only, single spaces.</summary>
    public static string Normalise(string heading)
    {
        Span<char> buffer = heading.Length <= 256 ? stackalloc char[heading.Length] : new char[heading.Length];
        var length = 0;
        var gap = false;
        foreach (var c in heading)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap = length > 0 && c is not ('\'' or '’');
                continue;
            }

            if (gap && length < buffer.Length)
            {
                buffer[length++] = ' ';
            }

            gap = false;
            buffer[length++] = char.ToLowerInvariant(c);
        }

        return new string(buffer[..length]);
    }

    private static bool Starts(string words, int start, string phrase) =>
        string.CompareOrdinal(words, start, phrase, 0, phrase.Length) == 0
            && (start + phrase.Length == words.Length || words[start + phrase.Length] == ' ');

    private static Dictionary<string, List<(ColumnMeaning, string)>> Index()
    {
        var index = new Dictionary<string, List<(ColumnMeaning, string)>>(StringComparer.Ordinal);
        foreach (var (meaning, phrases) in Vocabulary)
        {
            foreach (var phrase in phrases)
            {
                var first = phrase.Split(' ')[0];
                if (!index.TryGetValue(first, out var list))
                {
                    index[first] = list = [];
                }

                list.Add((meaning, phrase));
            }
        }

        return index;
    }
}
