using Infra.Alarms;

namespace Infra.Observability;

/// <summary>Where everything stands: a heading for each part, below it its graphs, six in a row.</summary>
internal static class DashboardLayout
{
    private const int Columns = 24;
    private const int GraphWidth = 4;
    private const int GraphHeight = 5;

    /// <summary>CloudWatch takes 500 widgets, and a widget with the state of 100 alarms.</summary>
    private const int MostWidgets = 500;

    private const int MostAlarms = 100;

    /// <summary>The last part, for which every page leaves room.</summary>
    private const int CostWidgets = 2;

    /// <summary>As many dashboards as it takes; a stack with twenty services needs one.</summary>
    public static IReadOnlyList<IReadOnlyList<DashboardWidget>> Pages(StackDashboardArgs args)
    {
        var pages = new List<IReadOnlyList<DashboardWidget>>();
        var page = new List<DashboardWidget>();
        var y = Top(args, page);
        foreach (var (title, rules) in args.Parts)
        {
            if (page.Count + 1 + rules.Count + CostWidgets > MostWidgets)
            {
                pages.Add(page);
                page = [];
                y = 0;
            }

            y = Part(title, rules, page, y);
        }

        Cost(args.BudgetDollars, page, y);
        pages.Add(page);
        return pages;
    }

    private static void Cost(int budget, List<DashboardWidget> page, int y)
    {
        page.Add(new DashboardWidget.Words(0, y, Columns, 1, "## cost"));
        page.Add(new DashboardWidget.Charges(0, y + 1, GraphWidth, GraphHeight, budget));
    }

    private static int Top(StackDashboardArgs args, List<DashboardWidget> page)
    {
        page.Add(new DashboardWidget.Words(0, 0, Columns, 2, args.Introduction));
        var y = 2;
        foreach (var arns in args.AlarmArns.Chunk(MostAlarms))
        {
            // Four alarms stand in a line of the widget.
            var height = 2 + ((arns.Length + 3) / 4);
            page.Add(new DashboardWidget.Alarms(0, y, Columns, height, arns));
            y += height;
        }

        return y;
    }

    private static int Part(string title, IReadOnlyList<AlarmRule> rules, List<DashboardWidget> page, int y)
    {
        page.Add(new DashboardWidget.Words(0, y, Columns, 1, $"## {title}"));
        y++;
        for (var index = 0; index < rules.Count; index++)
        {
            var x = index * GraphWidth % Columns;
            page.Add(new DashboardWidget.Graph(x, y + (index * GraphWidth / Columns * GraphHeight), GraphWidth, GraphHeight, rules[index]));
        }

        return y + ((rules.Count * GraphWidth + Columns - 1) / Columns * GraphHeight);
    }
}
