// The last file: everything is there, the page begins.
begin();
watchContent();
