"""Who else can help, a file for each country; what crosses a border in `eu`."""
